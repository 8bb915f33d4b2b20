package org.isnad.time;

import java.time.LocalDate;
import org.isnad.DateRange;

/**
 * A time or a part of a day on a day.
 *
 * @param day a value that resolves to one or two days
 * @param time a {@link ClockTime} or a {@link DayPart}
 */
public record AtTime(TimeValue day, TimeValue time) implements TimeValue {
  @Override
  public Resolved resolve(Reference reference) {
    Resolved date = day.resolve(reference);
    String timex = time instanceof ClockTime clock ? clock.timex() : "";
    if (time instanceof DayPart part) {
      timex = part.timex();
    }
    DateRange range = date.range();
    String value = (range == null ? date.value() : lastDay(range)) + timex;
    return new Resolved(range, Resolved.TIME, value, date.precision(), date.reason());
  }

  private static LocalDate lastDay(DateRange range) {
    return range.first();
  }
}
