package org.isnad.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.isnad.DateRange;

/**
 * A whole week, month, year, decade or century counted from the present one. Weeks begin on Monday,
 * as ISO 8601 and the codebook have them.
 *
 * @param offset 0 for the present one, −1 for the last
 */
public record RelativeUnit(Unit unit, int offset) implements TimeValue {
  private static final int DECADE = 10;
  private static final int CENTURY = 100;
  private static final int DAYS_OF_WEEK = 7;

  @Override
  public Resolved resolve(Reference reference) {
    LocalDate today = reference.today();
    if (today == null) {
      return Resolved.unresolved(Resolved.DATE, unknown(), precision());
    }
    DateRange range = rangeAt(today);
    return Resolved.date(range, timex(range), precision(), unit + " " + offset);
  }

  private DateRange rangeAt(LocalDate today) {
    return switch (unit) {
      case WEEK -> week(today.plusWeeks(offset));
      case MONTH -> month(today.plusMonths(offset));
      case YEAR -> years(today.getYear() + offset, 1);
      case DECADE -> years((Math.floorDiv(today.getYear(), DECADE) + offset) * DECADE, DECADE);
      case CENTURY -> years((Math.floorDiv(today.getYear(), CENTURY) + offset) * CENTURY, CENTURY);
      default -> DateRange.day(unit.shift(today, offset));
    };
  }

  private static DateRange week(LocalDate day) {
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return new DateRange(monday, monday.plusDays(DAYS_OF_WEEK - 1));
  }

  private static DateRange month(LocalDate day) {
    return new DateRange(day.withDayOfMonth(1), day.with(TemporalAdjusters.lastDayOfMonth()));
  }

  static DateRange years(int first, int count) {
    return new DateRange(LocalDate.of(first, 1, 1), LocalDate.of(first + count - 1, 12, 31));
  }

  private Precision precision() {
    return switch (unit) {
      case WEEK -> Precision.WEEK;
      case MONTH -> Precision.MONTH;
      case YEAR -> Precision.YEAR;
      case DECADE, CENTURY -> Precision.APPROXIMATE;
      default -> Precision.DAY;
    };
  }

  private String timex(DateRange range) {
    LocalDate first = range.first();
    return switch (unit) {
      case WEEK -> Timex.week(first);
      case MONTH -> Timex.month(first);
      case YEAR -> Timex.year(first.getYear());
      case DECADE -> Timex.year(first.getYear()).substring(0, 3);
      case CENTURY -> Timex.year(first.getYear()).substring(0, 2);
      default -> first.toString();
    };
  }

  private String unknown() {
    return unit == Unit.WEEK ? "XXXX-WXX" : unit == Unit.MONTH ? "XXXX-XX" : "XXXX";
  }
}
