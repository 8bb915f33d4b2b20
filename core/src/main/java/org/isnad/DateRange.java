package org.isnad;

import java.time.LocalDate;

/** An interval of days, both inclusive. */
public record DateRange(LocalDate first, LocalDate last) {
  public DateRange {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException("interval ends before it starts: " + first + ".." + last);
    }
  }

  public static DateRange day(LocalDate day) {
    return new DateRange(day, day);
  }
}
