package org.isnad.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.isnad.DateRange;

/**
 * Today, yesterday or tomorrow with its name. The name decides where the two differ, as in an
 * article that appeared a day after it was written.
 *
 * @param offset days from the day of publication
 */
public record NamedDay(int offset, DayOfWeek day) implements TimeValue {
  private static final int HALF_WEEK = 3;

  @Override
  public Resolved resolve(Reference reference) {
    LocalDate today = reference.today();
    if (today == null) {
      return Resolved.unresolved(Resolved.DATE, "XXXX-WXX-" + day.getValue(), Precision.DAY);
    }
    LocalDate named =
        today.plusDays(offset + (long) HALF_WEEK).with(TemporalAdjusters.previousOrSame(day));
    return Resolved.date(
        DateRange.day(named), named.toString(), Precision.DAY, "day " + offset + " by name");
  }
}
