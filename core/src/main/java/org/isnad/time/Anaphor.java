package org.isnad.time;

/**
 * A time that another sentence tells: the same day, that year, the next day. It is not resolved
 * here.
 *
 * @param offset units after the time meant, 0 for the same
 */
public record Anaphor(Unit unit, int offset) implements TimeValue {
  @Override
  public Resolved resolve(Reference reference) {
    return Resolved.unresolved(Resolved.DATE, "XXXX", Precision.APPROXIMATE)
        .because("refers to a time told before");
  }
}
