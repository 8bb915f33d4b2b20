package org.isnad.time;

import java.time.LocalDate;
import org.isnad.DateRange;

/**
 * A day counted in a month that is told from today: the 7th of this month.
 *
 * @param day 1 to 31
 * @param month a value that resolves to a month
 */
public record DayOfMonth(int day, TimeValue month) implements TimeValue {
  @Override
  public Resolved resolve(Reference reference) {
    Resolved whole = month.resolve(reference);
    DateRange range = whole.range();
    if (range == null) {
      return Resolved.unresolved(
          Resolved.DATE, whole.value() + '-' + Timex.two(day), Precision.DAY);
    }
    LocalDate chosen = range.first().plusDays(day - 1L);
    if (chosen.isAfter(range.last())) {
      return Resolved.unresolved(Resolved.DATE, whole.value() + '-' + Timex.two(day), Precision.DAY)
          .because("the calendar has no such day");
    }
    return Resolved.date(
        DateRange.day(chosen), chosen.toString(), Precision.DAY, "day of " + whole.reason());
  }
}
