package org.isnad.time;

import org.isnad.DateRange;

/** A time known by name, such as a world war. */
public record FixedPeriod(DateRange range) implements TimeValue {
  @Override
  public Resolved resolve(Reference reference) {
    Precision precision =
        range.first().equals(range.last()) ? Precision.DAY : Precision.APPROXIMATE;
    return Resolved.date(range, Timex.range(range), precision, "named period");
  }
}
