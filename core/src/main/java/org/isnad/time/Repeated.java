package org.isnad.time;

/**
 * How often.
 *
 * @param value of TIMEX3: {@code P1D} for every day, {@code XXXX-WXX-5} for every Friday
 */
public record Repeated(String value) implements TimeValue {
  @Override
  public Resolved resolve(Reference reference) {
    return new Resolved(null, Resolved.SET, value, Precision.APPROXIMATE, "repeated");
  }

  @Override
  public TimeRole role() {
    return TimeRole.FREQUENCY;
  }
}
