package org.isnad.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.isnad.DateRange;

/**
 * On which days of each Gregorian year a feast falls.
 *
 * @param first the month, or the days after Easter
 * @param second the day of the month
 */
public record FeastRule(Kind kind, int first, int second) {
  /** What a feast is counted by. */
  public enum Kind {
    FIXED,
    EASTER,
    ORTHODOX_EASTER,
    HIJRI,
    MONTH
  }

  private static final int FIRST_YEAR = 623;
  private static final int LAST_YEAR = 9999;

  /**
   * Reads {@code fixed 12-25}, {@code easter -2}, {@code orthodox-easter 0}, {@code hijri 10-01} or
   * {@code month 9}.
   *
   * @throws IllegalArgumentException for any other text
   */
  public static FeastRule parse(String text) {
    int space = text.indexOf(' ');
    if (space < 0) {
      throw new IllegalArgumentException("no rule of a feast: " + text);
    }
    Kind kind =
        Kind.valueOf(text.substring(0, space).replace('-', '_').toUpperCase(java.util.Locale.ROOT));
    String rest = text.substring(space + 1);
    int dash = rest.indexOf('-', 1);
    return dash < 0
        ? new FeastRule(kind, Integer.parseInt(rest), 0)
        : new FeastRule(
            kind,
            Integer.parseInt(rest.substring(0, dash)),
            Integer.parseInt(rest.substring(dash + 1)));
  }

  boolean isMonth() {
    return kind == Kind.MONTH;
  }

  /** The days of a Gregorian year, in order: a Hijri feast may fall twice in one. */
  List<DateRange> in(int year) {
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      return List.of();
    }
    return switch (kind) {
      case FIXED -> fixed(year);
      case EASTER -> List.of(DateRange.day(easter(year).plusDays(first)));
      case ORTHODOX_EASTER -> List.of(DateRange.day(orthodoxEaster(year).plusDays(first)));
      case HIJRI, MONTH -> hijri(year);
    };
  }

  private List<DateRange> fixed(int year) {
    try {
      return List.of(DateRange.day(LocalDate.of(year, first, second)));
    } catch (DateTimeException e) {
      return List.of();
    }
  }

  private List<DateRange> hijri(int year) {
    List<DateRange> ranges = new ArrayList<>();
    int hijriYear = HijriCalendar.yearOf(LocalDate.of(year, 1, 1));
    for (int i = hijriYear; i <= hijriYear + 1; i++) {
      LocalDate day = HijriCalendar.day(i, first, Math.max(1, second));
      if (day != null && day.getYear() == year) {
        ranges.add(
            isMonth() ? new DateRange(day, HijriCalendar.lastOf(i, first)) : DateRange.day(day));
      }
    }
    return ranges;
  }

  /** The anonymous Gregorian computus (Nature, 1876). */
  private static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    int m = (a + 11 * h + 22 * l) / 451;
    int n = h + l - 7 * m + 114;
    return LocalDate.of(year, n / 31, n % 31 + 1);
  }

  /** Easter of the Julian calendar (Meeus), as a Gregorian day. */
  private static LocalDate orthodoxEaster(int year) {
    int d = (19 * (year % 19) + 15) % 30;
    int e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
    int n = d + e + 114;
    int lag = year / 100 - year / 400 - 2;
    return LocalDate.of(year, n / 31, n % 31 + 1).plusDays(lag);
  }
}
