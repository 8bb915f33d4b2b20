package org.isnad.arabic.time;

import org.isnad.time.CalendarDate;
import org.isnad.time.Range;
import org.jspecify.annotations.Nullable;

/** Dates in digits: 2018-04-30, 30/4/2018, 30.4.2018, 2011-2015, 4/2018. */
final class NumericDateGrammar {
  private static final int MAX_PARTS = 3;
  private static final int WIDTH_OF_YEAR = 4;
  private static final int FIRST_YEAR = 1000;
  private static final int LAST_YEAR = 2199;
  private static final int MONTHS = 12;

  private final TimeText text;

  NumericDateGrammar(TimeText text) {
    this.text = text;
  }

  /**
   * A date in digits.
   *
   * @param asked whether a word before asks for a day, so that 22/4 may be one
   */
  @Nullable Found date(int index, boolean asked) {
    if (!text.isNumber(index)) {
      return null;
    }
    Parts parts = parts(index);
    if (parts.isBroken() || isPartOfMore(index, parts.to)) {
      return null;
    }
    return switch (parts.count) {
      case MAX_PARTS -> full(parts);
      case 2 -> half(parts, asked);
      default -> null;
    };
  }

  private boolean isPartOfMore(int from, int to) {
    boolean before = text.touchesNext(from - 1) && isSeparator(from - 1);
    return before || text.touchesNext(to - 1) && isSeparator(to) && text.isNumber(to + 1);
  }

  private @Nullable Found full(Parts parts) {
    if (parts.isYear(0)) {
      return found(parts, parts.value(0), parts.value(1), parts.value(2));
    }
    if (!parts.isYear(2)) {
      return null;
    }
    boolean american = parts.value(1) > MONTHS;
    return american
        ? found(parts, parts.value(2), parts.value(0), parts.value(1))
        : found(parts, parts.value(2), parts.value(1), parts.value(0));
  }

  private @Nullable Found half(Parts parts, boolean asked) {
    if (parts.isYear(0) && parts.isYear(1)) {
      return years(parts);
    }
    if (parts.isYear(0)) {
      return found(parts, parts.value(0), parts.value(1), 0);
    }
    if (parts.isYear(1)) {
      return found(parts, parts.value(1), parts.value(0), 0);
    }
    if (!asked) {
      return null;
    }
    boolean american = parts.value(1) > MONTHS;
    return american
        ? found(parts, 0, parts.value(0), parts.value(1))
        : found(parts, 0, parts.value(1), parts.value(0));
  }

  private @Nullable Found years(Parts parts) {
    if (parts.value(0) >= parts.value(1)) {
      return null;
    }
    return new Found(
        new Range(CalendarDate.ofYear(parts.value(0)), CalendarDate.ofYear(parts.value(1))),
        parts.from,
        parts.to);
  }

  private static @Nullable Found found(Parts parts, int year, int month, int day) {
    if (month < 1 || month > MONTHS || day > DayNumberGrammar.LAST_DAY) {
      return null;
    }
    return new Found(CalendarDate.of(year, month, day), parts.from, parts.to);
  }

  private Parts parts(int index) {
    Parts parts = new Parts(index);
    parts.add(text.token(index).form());
    int at = index + 1;
    while (parts.count < MAX_PARTS
        && isSeparator(at)
        && text.touchesNext(at - 1)
        && text.touchesNext(at)
        && text.isNumber(at + 1)) {
      parts.add(text.token(at + 1).form());
      at += 2;
    }
    parts.to = at;
    return parts;
  }

  private boolean isSeparator(int index) {
    return text.isSlash(index) || text.isDash(index);
  }

  /** The numbers of a date; the tokenizer leaves points inside a number. */
  private static final class Parts {
    private final int from;
    private final String[] forms = new String[MAX_PARTS];
    private int count;
    private int to;
    private boolean broken;

    Parts(int from) {
      this.from = from;
      this.to = from + 1;
    }

    void add(String form) {
      int start = 0;
      for (int i = 0; i <= form.length(); i++) {
        if (i == form.length() || form.charAt(i) == '.') {
          addNumber(form.substring(start, i));
          start = i + 1;
        }
      }
    }

    private void addNumber(String form) {
      if (count == MAX_PARTS || Digits.whole(form) < 0) {
        broken = true;
      } else {
        forms[count++] = form;
      }
    }

    boolean isBroken() {
      return broken;
    }

    int value(int part) {
      return Digits.whole(forms[part]);
    }

    boolean isYear(int part) {
      int value = value(part);
      return forms[part].length() == WIDTH_OF_YEAR && value >= FIRST_YEAR && value <= LAST_YEAR;
    }
  }
}
