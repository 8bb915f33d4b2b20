package org.isnad.time;

import java.time.LocalDate;

/** Units of calendar and clock. */
public enum Unit {
  SECOND("S", 0),
  MINUTE("M", 0),
  HOUR("H", 0),
  DAY("D", 0),
  WEEK("W", 0),
  MONTH("M", 1),
  YEAR("Y", 12),
  DECADE("Y", 120),
  CENTURY("Y", 1200);

  private static final int HOURS_A_DAY = 24;
  private static final int MINUTES_AN_HOUR = 60;
  private static final int DAYS_A_WEEK = 7;
  private static final int MONTHS_A_YEAR = 12;

  private final String letter;
  private final int months;

  Unit(String letter, int months) {
    this.letter = letter;
    this.months = months;
  }

  /** The letter of ISO 8601 durations. */
  public String letter() {
    return letter;
  }

  /** Hours, minutes and seconds: they stand after the T of a duration. */
  public boolean isOfClock() {
    return compareTo(HOUR) <= 0;
  }

  /** How many of {@link #letter} one of these is: ten for a decade. */
  int letters() {
    return months <= MONTHS_A_YEAR ? 1 : months / MONTHS_A_YEAR;
  }

  /** The day this many units later, or earlier for a negative count; a begun day counts. */
  LocalDate shift(LocalDate day, double count) {
    if (months > 0) {
      return day.plusMonths(Math.round(count * months));
    }
    return day.plusDays(wholeDays(count));
  }

  private long wholeDays(double count) {
    double days =
        switch (this) {
          case WEEK -> count * DAYS_A_WEEK;
          case DAY -> count;
          case HOUR -> count / HOURS_A_DAY;
          case MINUTE -> count / (HOURS_A_DAY * MINUTES_AN_HOUR);
          default -> count / (HOURS_A_DAY * MINUTES_AN_HOUR * MINUTES_AN_HOUR);
        };
    return (long) (days < 0 ? Math.floor(days) : Math.ceil(days));
  }
}
