package org.isnad.arabic.time;

import org.isnad.time.CalendarDate;
import org.isnad.time.HijriDate;
import org.isnad.time.Range;
import org.isnad.time.Relation;
import org.isnad.time.TimeValue;
import org.jspecify.annotations.Nullable;

/** Years by number. */
final class YearGrammar {
  private static final int FIRST_HIJRI = 1;
  private static final int LAST_HIJRI = 1600;

  private final TimeText text;
  private final DayNumberGrammar numbers;

  YearGrammar(TimeText text) {
    this.text = text;
    this.numbers = new DayNumberGrammar(text);
  }

  /** The year 2005, or two years named together. */
  @Nullable Found year(int index) {
    int next = text.skip(index, CueKind.YEAR_WORD);
    if (next == index) {
      return pair(index);
    }
    NumberPhrase number = numbers.year(next);
    if (number == null) {
      return hijri(index, next);
    }
    Found hijri = hijri(index, next);
    return hijri == null ? year(index, number) : hijri;
  }

  private Found year(int index, NumberPhrase number) {
    TimeValue value = CalendarDate.ofYear(DayNumberGrammar.yearOf(number));
    return new Found(value, index, skipEra(number.to(), "AD"));
  }

  private @Nullable Found hijri(int index, int next) {
    NumberPhrase number = text.number(next);
    if (number == null || !number.isWithin(FIRST_HIJRI, LAST_HIJRI)) {
      return null;
    }
    int to = skipEra(number.to(), "AH");
    return to == number.to()
        ? null
        : new Found(new HijriDate(number.intValue(), 0, 0, Relation.NONE), index, to);
  }

  int skipEra(int index, String which) {
    Cue era = text.find(index, CueKind.ERA);
    return era != null && era.value().equals(which) ? index + era.length() : index;
  }

  private @Nullable Found pair(int index) {
    int next = text.skip(index, CueKind.YEAR_PAIR);
    NumberPhrase first = next == index ? null : numbers.bareYear(next);
    NumberPhrase second = first == null ? null : secondYear(first.to());
    if (first == null || second == null || first.intValue() >= second.intValue()) {
      return null;
    }
    return new Found(
        new Range(CalendarDate.ofYear(first.intValue()), CalendarDate.ofYear(second.intValue())),
        index,
        second.to());
  }

  private @Nullable NumberPhrase secondYear(int index) {
    NumberPhrase second = numbers.bareYear(text.isDash(index) ? index + 1 : index);
    return second != null && (second.joined() || text.isDash(index)) ? second : null;
  }

  /** A number of four digits that a preposition of time governs. */
  @Nullable Found bare(int index) {
    NumberPhrase number = numbers.bareYear(index);
    if (number == null) {
      number = numbers.yearInWords(index);
    }
    if (number == null || text.isSlash(number.to())) {
      return null;
    }
    return new Found(CalendarDate.ofYear(number.intValue()), index, skipEra(number.to(), "AD"));
  }

  /** The year that follows a month: 2018, of the year 2018, after a comma. */
  @Nullable NumberPhrase afterMonth(int index) {
    int at = text.skip(text.skipComma(index), CueKind.FROM);
    int next = text.skip(at, CueKind.YEAR_WORD);
    if (next > at) {
      return numbers.year(next);
    }
    NumberPhrase bare = numbers.bareYear(at);
    return bare != null && !bare.joined() ? bare : wordsAfterMonth(at);
  }

  private @Nullable NumberPhrase wordsAfterMonth(int index) {
    NumberPhrase number = numbers.year(index);
    boolean words = number != null && !text.isNumber(number.from()) && number.low() >= 1000;
    return words && number != null && !number.joined() ? number : null;
  }

  @Nullable NumberPhrase afterDay(int index) {
    return afterMonth(index);
  }
}
