package org.isnad.time;

/** A time that words such as "scheduled for" put ahead, whatever the tense of the clause. */
public record Ahead(TimeValue value) implements TimeValue {
  @Override
  public Resolved resolve(Reference reference) {
    return value.resolve(reference.looking(Direction.FUTURE));
  }

  @Override
  public TimeRole role() {
    return value.role();
  }
}
