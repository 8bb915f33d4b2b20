package org.isnad.time;

/**
 * So long before or after another happening: weeks before the meeting. It is not resolved.
 *
 * @param sign −1 for before, 1 for after
 */
public record Apart(Length length, int sign) implements TimeValue {
  @Override
  public Resolved resolve(Reference reference) {
    return Resolved.unresolved(Resolved.DATE, "XXXX", Precision.APPROXIMATE)
        .because(sign < 0 ? "before another happening" : "after another happening");
  }
}
