package org.isnad.time;

import java.time.LocalDate;
import org.isnad.DateRange;

/**
 * The last or next so many days: the interval from then to now, or from now to then.
 *
 * @param sign −1 for the last, 1 for the next
 */
public record Window(Length length, int sign) implements TimeValue {
  @Override
  public Resolved resolve(Reference reference) {
    LocalDate today = reference.today();
    if (today == null) {
      return Resolved.unresolved(Resolved.DATE, length.timex(), precision());
    }
    DateRange range = range(today);
    return Resolved.date(
        range, Timex.range(range), precision(), sign < 0 ? "up to today" : "from today");
  }

  private DateRange range(LocalDate today) {
    LocalDate day = today;
    for (Length.Amount amount : length.amounts()) {
      day = amount.unit().shift(day, sign * amount.count());
    }
    if (sign < 0) {
      return new DateRange(day, today);
    }
    LocalDate first = length.isOfClock() ? today : today.plusDays(1);
    return new DateRange(first, day.isBefore(first) ? first : day);
  }

  private Precision precision() {
    return length.approximate() ? Precision.APPROXIMATE : Precision.DAY;
  }
}
