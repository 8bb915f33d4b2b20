package org.isnad.time;

import java.time.LocalDate;
import org.isnad.DateRange;

/**
 * A half, third or quarter of a year, month or century.
 *
 * @param number from 1
 * @param of how many there are
 */
public record Fraction(int number, int of, TimeValue whole) implements TimeValue {
  private static final int MONTHS_OF_YEAR = 12;

  @Override
  public Resolved resolve(Reference reference) {
    Resolved all = whole.resolve(reference);
    DateRange range = all.range();
    if (range == null || number < 1 || number > of) {
      return Resolved.unresolved(Resolved.DATE, all.value(), Precision.APPROXIMATE);
    }
    DateRange part = part(range);
    return Resolved.date(
        part, timex(all), Precision.APPROXIMATE, number + "/" + of + " of " + all.reason());
  }

  private DateRange part(DateRange range) {
    LocalDate first = range.first();
    LocalDate next = range.last().plusDays(1);
    long months = first.withDayOfMonth(1).until(next).toTotalMonths();
    if (months >= MONTHS_OF_YEAR) {
      return new DateRange(
          first.plusMonths(months * (number - 1) / of),
          first.plusMonths(months * number / of).minusDays(1));
    }
    long days = next.toEpochDay() - first.toEpochDay();
    return new DateRange(
        first.plusDays(days * (number - 1) / of), first.plusDays(days * number / of - 1));
  }

  private String timex(Resolved all) {
    String letter = of == 4 ? "-Q" : of == 2 ? "-H" : "-T";
    return all.value() + letter + number;
  }
}
