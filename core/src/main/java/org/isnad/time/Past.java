package org.isnad.time;

/** Earlier, some time ago, recently: before now, nobody knows when. */
public record Past() implements TimeValue {
  @Override
  public Resolved resolve(Reference reference) {
    return new Resolved(null, Resolved.DATE, "PAST_REF", Precision.APPROXIMATE, "past, no day");
  }
}
