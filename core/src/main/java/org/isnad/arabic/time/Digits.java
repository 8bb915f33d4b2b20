package org.isnad.arabic.time;

/** Numbers in digits of any script. */
final class Digits {
  private static final int DECIMAL = 10;
  private static final int THOUSANDS = 3;
  private static final int MAX = 15;
  private static final char ARABIC_DECIMAL = '\u066B';
  private static final char ARABIC_THOUSANDS = '\u066C';

  private Digits() {}

  /**
   * The value of digits with separators: a comma before each three digits joins, a point is a
   * decimal one. Not a number when the form is none.
   */
  static double value(String form) {
    double value = 0;
    double fraction = 0;
    if (form.length() > MAX || form.isEmpty()) {
      return Double.NaN;
    }
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      int digit = Character.digit(c, DECIMAL);
      if (digit >= 0) {
        value = value * DECIMAL + digit;
        fraction *= DECIMAL;
      } else if (isDecimal(form, i) && fraction == 0) {
        fraction = 1;
      } else if (!isThousands(form, i)) {
        return Double.NaN;
      }
    }
    return fraction == 0 ? value : value / fraction;
  }

  private static boolean isDecimal(String form, int index) {
    char c = form.charAt(index);
    return c == '.' || c == ARABIC_DECIMAL || c == ',' && !isThousands(form, index);
  }

  private static boolean isThousands(String form, int index) {
    char c = form.charAt(index);
    return (c == ',' || c == ARABIC_THOUSANDS) && runAfter(form, index) == THOUSANDS;
  }

  private static int runAfter(String form, int index) {
    int count = 0;
    while (index + count + 1 < form.length()
        && Character.digit(form.charAt(index + count + 1), DECIMAL) >= 0) {
      count++;
    }
    return count;
  }

  /** The value of digits alone, or −1 when the form holds anything else or is too long. */
  static int whole(String form) {
    int value = 0;
    if (form.isEmpty() || form.length() > 8) {
      return -1;
    }
    for (int i = 0; i < form.length(); i++) {
      int digit = Character.digit(form.charAt(i), DECIMAL);
      if (digit < 0) {
        return -1;
      }
      value = value * DECIMAL + digit;
    }
    return value;
  }
}
