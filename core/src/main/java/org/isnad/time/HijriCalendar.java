package org.isnad.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import org.jspecify.annotations.Nullable;

/**
 * Hijri days in Gregorian ones: by the tables of Umm al-Qura, which Saudi Arabia publishes, where
 * they reach, else by the arithmetical calendar of 30-year cycles (civil epoch, leap years 2, 5, 7,
 * 10, 13, 16, 18, 21, 24, 26, 29).
 */
final class HijriCalendar {
  static final int MONTHS = 12;

  private static final int DAYS_OF_YEAR = 354;
  private static final int CYCLE = 30;
  private static final int LEAP_FACTOR = 11;
  private static final int LEAP_SHIFT = 3;
  private static final int LONG_MONTH = 30;

  /** The day before 1 Muharram of the year 1 (16 July 622 of the Julian calendar). */
  private static final long EPOCH = LocalDate.of(622, 7, 18).toEpochDay();

  private HijriCalendar() {}

  static boolean isInTables(int year) {
    return umm(year, 1, 1) != null;
  }

  /** The Gregorian day, or null when the month has no such day. */
  static @Nullable LocalDate day(int year, int month, int day) {
    if (month < 1 || month > MONTHS || day < 1 || day > LONG_MONTH) {
      return null;
    }
    return isInTables(year) ? umm(year, month, day) : tabular(year, month, day);
  }

  /** The last day of a month. */
  static LocalDate lastOf(int year, int month) {
    LocalDate next = month == MONTHS ? day(year + 1, 1, 1) : day(year, month + 1, 1);
    if (next == null) {
      throw new IllegalArgumentException("no month " + month + " of " + year);
    }
    return next.minusDays(1);
  }

  /** The Hijri year that a Gregorian day lies in. */
  static int yearOf(LocalDate day) {
    int guess = (int) ((day.getYear() - 622) * 1.0307);
    while (!firstOf(guess + 1).isAfter(day)) {
      guess++;
    }
    while (firstOf(guess).isAfter(day)) {
      guess--;
    }
    return guess;
  }

  private static LocalDate firstOf(int year) {
    LocalDate day = day(year, 1, 1);
    return day == null ? LocalDate.MAX : day;
  }

  private static @Nullable LocalDate umm(int year, int month, int day) {
    try {
      return LocalDate.ofEpochDay(HijrahDate.of(year, month, day).toEpochDay());
    } catch (DateTimeException e) {
      return null;
    }
  }

  static LocalDate tabular(int year, int month, int day) {
    long before =
        (year - 1L) * DAYS_OF_YEAR + Math.floorDiv(LEAP_SHIFT + LEAP_FACTOR * year, CYCLE);
    int monthDays = (month - 1) * 29 + month / 2;
    return LocalDate.ofEpochDay(EPOCH + before + monthDays + day);
  }
}
