package org.isnad.arabic.time;

import org.jspecify.annotations.Nullable;

/** Numbers of days in a month and numbers of years. */
final class DayNumberGrammar {
  static final int LAST_DAY = 31;

  private static final int FIRST_ASKED = 100;
  private static final int LAST_YEAR = 2199;
  private static final int FIRST_LIKELY = 1800;
  private static final int LAST_LIKELY = 2100;
  private static final int FIRST_IN_WORDS = 1001;
  private static final int WORDS_OF_YEAR = 2;
  private static final int SHORT_FROM = 30;
  private static final int CENTURY = 1900;
  private static final int WIDTH_OF_YEAR = 4;

  private final TimeText text;

  DayNumberGrammar(TimeText text) {
    this.text = text;
  }

  /** The 7th, seven, the seventh: a number that a day of a month may have. */
  @Nullable NumberPhrase day(int index) {
    NumberPhrase number = text.number(index);
    return number != null && number.isWithin(1, LAST_DAY) ? number : null;
  }

  /** A year after a word that asks for one; two digits mean the last century. */
  @Nullable NumberPhrase year(int index) {
    NumberPhrase number = text.number(index);
    if (number == null || number.ordinal() || number.joined() && text.isNumber(number.to() - 1)) {
      return null;
    }
    return number.isWithin(FIRST_ASKED, LAST_YEAR) || isShortYear(number) ? number : null;
  }

  /** Four digits, or words that amount to a year, where nothing but the number shows it. */
  @Nullable NumberPhrase bareYear(int index) {
    NumberPhrase number = text.number(index);
    if (number == null || number.ordinal() || number.definite()) {
      return null;
    }
    boolean digits = number.to() - number.from() <= 2 && text.isNumber(number.to() - 1);
    return digits && hasFourDigits(number) && number.isWithin(FIRST_LIKELY, LAST_LIKELY)
        ? number
        : null;
  }

  /** A year in several words, such as a thousand and nine hundred and seventy. */
  @Nullable NumberPhrase yearInWords(int index) {
    NumberPhrase number = text.number(index);
    return number != null
            && !number.ordinal()
            && !number.definite()
            && !text.isNumber(number.to() - 1)
            && number.to() - number.from() >= WORDS_OF_YEAR
            && number.isWithin(FIRST_IN_WORDS, LAST_LIKELY)
        ? number
        : null;
  }

  private boolean hasFourDigits(NumberPhrase number) {
    return text.token(number.to() - 1).form().length() == WIDTH_OF_YEAR;
  }

  private boolean isShortYear(NumberPhrase number) {
    return number.isWithin(SHORT_FROM, 99) && text.isNumber(number.from());
  }

  /** The year that a number means. */
  static int yearOf(NumberPhrase number) {
    int value = number.intValue();
    return value < 100 ? CENTURY + value : value;
  }
}
