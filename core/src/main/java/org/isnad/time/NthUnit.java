package org.isnad.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.isnad.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * The first, second or last week, day, month or decade of a longer time. A week belongs to the
 * month in which it begins, the last one ends in it too; the weeks of a year are those of ISO 8601.
 *
 * @param number from 1, or −1 for the last
 */
public record NthUnit(int number, Unit unit, TimeValue whole) implements TimeValue {
  private static final int DAYS_OF_WEEK = 7;

  /** 4 January lies in the first week of every year. */
  private static final int DAY_OF_FIRST_WEEK = 4;

  /** 28 December lies in the last week of every year. */
  private static final int DAY_OF_LAST_WEEK = 28;

  private static final int DAYS_OF_YEAR = 365;
  private static final int DAYS_OF_LONG_YEAR = 366;

  @Override
  public Resolved resolve(Reference reference) {
    Resolved all = whole.resolve(reference);
    DateRange range = all.range();
    DateRange part = range == null ? null : part(range);
    if (part == null) {
      return Resolved.unresolved(Resolved.DATE, all.value(), precision());
    }
    return Resolved.date(
        part, Timex.range(part), precision(), unit + " " + number + " of " + all.reason());
  }

  private @Nullable DateRange part(DateRange range) {
    DateRange part =
        switch (unit) {
          case WEEK -> week(range);
          case MONTH, YEAR, DECADE -> longer(range);
          default -> DateRange.day(day(range));
        };
    return part.first().isAfter(range.last()) ? null : part;
  }

  private DateRange week(DateRange range) {
    LocalDate monday = number < 0 ? lastMonday(range) : firstMonday(range).plusWeeks(number - 1L);
    return new DateRange(monday, monday.plusDays(DAYS_OF_WEEK - 1));
  }

  private static LocalDate firstMonday(DateRange range) {
    LocalDate first = range.first();
    if (isYear(range)) {
      return LocalDate.of(first.getYear(), 1, DAY_OF_FIRST_WEEK)
          .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
    return first.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
  }

  private static LocalDate lastMonday(DateRange range) {
    LocalDate last =
        isYear(range)
            ? range.last().withDayOfMonth(DAY_OF_LAST_WEEK)
            : range.last().minusDays(DAYS_OF_WEEK - 1L);
    return last.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  private static boolean isYear(DateRange range) {
    long days = range.last().toEpochDay() - range.first().toEpochDay() + 1;
    return days == DAYS_OF_YEAR || days == DAYS_OF_LONG_YEAR;
  }

  private LocalDate day(DateRange range) {
    return number < 0 ? range.last() : range.first().plusDays(number - 1L);
  }

  private DateRange longer(DateRange range) {
    LocalDate first =
        number < 0
            ? unit.shift(range.last().plusDays(1), -1)
            : unit.shift(range.first(), number - 1);
    return new DateRange(first, unit.shift(first, 1).minusDays(1));
  }

  private Precision precision() {
    return switch (unit) {
      case WEEK -> Precision.WEEK;
      case MONTH -> Precision.MONTH;
      case YEAR -> Precision.YEAR;
      case DECADE -> Precision.APPROXIMATE;
      default -> Precision.DAY;
    };
  }
}
