package org.isnad.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.isnad.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * A year, a month or a day of the Gregorian calendar, whole or in part; 0 stands for what is not
 * said.
 *
 * @param year such as 2018, or 0
 * @param month 1 to 12, or 0
 * @param day 1 to 31, or 0
 */
public record CalendarDate(int year, int month, int day, Relation relation) implements TimeValue {
  /** A 29 February may be as far away as this. */
  private static final int YEARS_AROUND = 8;

  private static final int MONTHS_AROUND = 4;

  public static CalendarDate of(int year, int month, int day) {
    return new CalendarDate(year, month, day, Relation.NONE);
  }

  public static CalendarDate ofYear(int year) {
    return of(year, 0, 0);
  }

  /** The same month and day in a given year. */
  public CalendarDate in(int otherYear) {
    return new CalendarDate(otherYear, month, day, Relation.NONE);
  }

  @Override
  public Resolved resolve(Reference reference) {
    if (year != 0) {
      return resolved(rangeIn(year, month), "calendar");
    }
    LocalDate today = reference.today();
    if (today == null) {
      return Resolved.unresolved(Resolved.DATE, timex(), precision());
    }
    DateRange range = Reference.choose(recurrences(today), today, relation, reference.direction());
    return resolved(range, "nearest " + (day == 0 ? "month" : "day"));
  }

  private Resolved resolved(@Nullable DateRange range, String reason) {
    if (range == null) {
      return Resolved.unresolved(Resolved.DATE, timex(), precision())
          .because("the calendar has no such day");
    }
    return Resolved.date(range, timex(range), precision(), reason);
  }

  private List<DateRange> recurrences(LocalDate today) {
    return month == 0 ? recurrencesByMonth(today) : recurrencesByYear(today);
  }

  private List<DateRange> recurrencesByYear(LocalDate today) {
    List<DateRange> ranges = new ArrayList<>();
    for (int i = today.getYear() - YEARS_AROUND; i <= today.getYear() + YEARS_AROUND; i++) {
      addIfAny(ranges, rangeIn(i, month));
    }
    return ranges;
  }

  private List<DateRange> recurrencesByMonth(LocalDate today) {
    List<DateRange> ranges = new ArrayList<>();
    for (int i = -MONTHS_AROUND; i <= MONTHS_AROUND; i++) {
      LocalDate other = today.plusMonths(i);
      addIfAny(ranges, rangeIn(other.getYear(), other.getMonthValue()));
    }
    return ranges;
  }

  private static void addIfAny(List<DateRange> ranges, @Nullable DateRange range) {
    if (range != null) {
      ranges.add(range);
    }
  }

  private @Nullable DateRange rangeIn(int someYear, int someMonth) {
    try {
      if (someMonth == 0) {
        return new DateRange(LocalDate.of(someYear, 1, 1), LocalDate.of(someYear, 12, 31));
      }
      if (day == 0) {
        YearMonth whole = YearMonth.of(someYear, someMonth);
        return new DateRange(whole.atDay(1), whole.atEndOfMonth());
      }
      return DateRange.day(LocalDate.of(someYear, someMonth, day));
    } catch (DateTimeException e) {
      return null;
    }
  }

  private Precision precision() {
    if (day != 0) {
      return Precision.DAY;
    }
    return month != 0 ? Precision.MONTH : Precision.YEAR;
  }

  private String timex(DateRange range) {
    if (day != 0) {
      return range.first().toString();
    }
    return month != 0 ? Timex.month(range.first()) : Timex.year(range.first().getYear());
  }

  private String timex() {
    String text = year == 0 ? "XXXX" : Timex.year(year);
    if (month != 0 || day != 0) {
      text += '-' + (month == 0 ? "XX" : Timex.two(month));
    }
    return day == 0 ? text : text + '-' + Timex.two(day);
  }
}
