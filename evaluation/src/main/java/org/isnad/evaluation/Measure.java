package org.isnad.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Counts of what was found, coded and wanted, and the figures that they make. */
final class Measure {
  private long found;
  private long coded;
  private long wanted;

  void add(long moreFound, long moreCoded, long moreWanted) {
    found += moreFound;
    coded += moreCoded;
    wanted += moreWanted;
  }

  double precision() {
    return coded == 0 ? 0 : (double) found / coded;
  }

  double recall() {
    return wanted == 0 ? 0 : (double) found / wanted;
  }

  double f1() {
    return harmonic(precision(), recall());
  }

  static double harmonic(double precision, double recall) {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }

  String row() {
    return rounded(f1())
        + "  P "
        + rounded(precision())
        + "  R "
        + rounded(recall())
        + "  ("
        + found
        + " of "
        + coded
        + ", gold "
        + wanted
        + ")";
  }

  /** Such as {@code 3 of 5}. */
  String shareOf() {
    return found + " of " + coded;
  }

  /** Three decimals; a tie goes to the even digit. */
  static String rounded(double value) {
    return new BigDecimal(value).setScale(3, RoundingMode.HALF_EVEN).toPlainString();
  }
}
