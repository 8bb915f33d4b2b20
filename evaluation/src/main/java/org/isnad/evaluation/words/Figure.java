package org.isnad.evaluation.words;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A measured figure and what it should reach.
 *
 * @param name what is measured, in one line
 * @param value the figure
 * @param goal what the figure should be at least, or at most where less is better
 * @param lessIsBetter whether the goal is a ceiling
 * @param of what was counted, such as {@code "15599 words"}
 */
public record Figure(String name, double value, double goal, boolean lessIsBetter, String of) {
  private static final int NAME_WIDTH = 52;

  /** A share of what was counted. */
  static Figure share(String name, long found, long all, String unit, double goal) {
    double value = all == 0 ? 0 : (double) found / all;
    return new Figure(name, value, goal, false, found + " of " + all + ' ' + unit);
  }

  /** Whether the figure is as good as it should be. */
  public boolean isReached() {
    return lessIsBetter ? value <= goal : value >= goal;
  }

  /** One line of a table: name, value, goal, count. */
  public String row() {
    StringBuilder row = new StringBuilder(name);
    while (row.length() < NAME_WIDTH) {
      row.append(' ');
    }
    String goalSign = lessIsBetter ? "at most " : "at least ";
    row.append(rounded(value)).append("  ").append(goalSign).append(rounded(goal));
    return row.append(isReached() ? "  (" : "  MISSED (").append(of).append(")\n").toString();
  }

  private static String rounded(double value) {
    int digits = value >= 1000 ? 0 : 3;
    return new BigDecimal(value).setScale(digits, RoundingMode.HALF_EVEN).toPlainString();
  }
}
