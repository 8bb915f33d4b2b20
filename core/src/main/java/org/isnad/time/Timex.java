package org.isnad.time;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.IsoFields;
import org.isnad.DateRange;

/** Values as TIMEX3 writes them. */
final class Timex {
  private static final int WIDTH_OF_YEAR = 4;

  private Timex() {}

  static String year(int year) {
    return padded(year, WIDTH_OF_YEAR);
  }

  static String month(LocalDate day) {
    return year(day.getYear()) + '-' + two(day.getMonthValue());
  }

  static String week(LocalDate day) {
    return year(day.get(IsoFields.WEEK_BASED_YEAR))
        + "-W"
        + two(day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  static String range(DateRange range) {
    return range.first().equals(range.last())
        ? range.first().toString()
        : range.first() + "/" + range.last();
  }

  static String moment(LocalDateTime moment) {
    return moment.toLocalDate()
        + "T"
        + two(moment.getHour())
        + ':'
        + two(moment.getMinute())
        + ':'
        + two(moment.getSecond());
  }

  static String two(int number) {
    return padded(number, 2);
  }

  static String number(double number) {
    return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }

  private static String padded(int number, int width) {
    String digits = Integer.toString(number);
    return "0".repeat(Math.max(0, width - digits.length())) + digits;
  }
}
