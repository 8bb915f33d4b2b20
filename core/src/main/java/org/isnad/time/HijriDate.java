package org.isnad.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.isnad.DateRange;
import org.jspecify.annotations.Nullable;

/** A year, a month or a day of the Hijri calendar; 0 stands for what is not said. */
public record HijriDate(int year, int month, int day, Relation relation) implements TimeValue {
  @Override
  public Resolved resolve(Reference reference) {
    if (year != 0) {
      return resolved(rangeIn(year), HijriCalendar.isInTables(year));
    }
    LocalDate today = reference.today();
    if (today == null) {
      return Resolved.unresolved(Resolved.DATE, "XXXX", precision());
    }
    int thisYear = HijriCalendar.yearOf(today);
    DateRange range =
        Reference.choose(recurrences(thisYear), today, relation, reference.direction());
    return resolved(range, HijriCalendar.isInTables(thisYear));
  }

  private Resolved resolved(@Nullable DateRange range, boolean inTables) {
    if (range == null) {
      return Resolved.unresolved(Resolved.DATE, "XXXX", precision())
          .because("the calendar has no such day");
    }
    return Resolved.date(
        range, Timex.range(range), precision(), inTables ? "hijri umm al-qura" : "hijri tabular");
  }

  private List<DateRange> recurrences(int thisYear) {
    List<DateRange> ranges = new ArrayList<>();
    for (int i = thisYear - 2; i <= thisYear + 2; i++) {
      DateRange range = rangeIn(i);
      if (range != null) {
        ranges.add(range);
      }
    }
    return ranges;
  }

  private @Nullable DateRange rangeIn(int someYear) {
    LocalDate first = HijriCalendar.day(someYear, Math.max(month, 1), Math.max(day, 1));
    if (first == null || day != 0) {
      return first == null ? null : DateRange.day(first);
    }
    int lastMonth = month == 0 ? HijriCalendar.MONTHS : month;
    return new DateRange(first, HijriCalendar.lastOf(someYear, lastMonth));
  }

  private Precision precision() {
    if (day != 0) {
      return Precision.DAY;
    }
    return month != 0 ? Precision.MONTH : Precision.YEAR;
  }
}
