package org.isnad.arabic.time;

import org.isnad.time.CalendarDate;
import org.isnad.time.HijriDate;
import org.isnad.time.InYear;
import org.isnad.time.Range;
import org.isnad.time.Relation;
import org.isnad.time.RelativeUnit;
import org.isnad.time.TimeValue;
import org.isnad.time.Unit;
import org.jspecify.annotations.Nullable;

/** Months by name, in the three traditions and paired, with their years. */
final class MonthGrammar {
  private static final int HIJRI_FROM = 1000;

  private final TimeText text;
  private final YearGrammar years;
  private final UnitGrammar units;

  MonthGrammar(TimeText text, YearGrammar years, UnitGrammar units) {
    this.text = text;
    this.years = years;
    this.units = units;
  }

  /**
   * A month with what dates it.
   *
   * @param dated whether a day stands before it, so that a name with another sense is a month
   */
  @Nullable Found month(int index, boolean dated) {
    int at = text.skip(index, CueKind.MONTH_WORD);
    if (at == index) {
      at = text.skip(index, CueKind.MONTH_PAIR);
    }
    boolean asked = dated || at > index;
    Cue name = name(at);
    if (name == null) {
      return null;
    }
    int afterName = at + name.length();
    int afterPair = skipPair(afterName, name);
    Found found = dated(index, name, afterPair);
    boolean certain = asked || afterPair > afterName || found.to() > afterPair;
    return certain || isClear(index, name) ? found : null;
  }

  private boolean isClear(int index, Cue name) {
    return switch (name.kind()) {
      case MONTH, HIJRI -> true;
      case MONTH_AFTER -> name.preposed() || isGoverned(index);
      default -> false;
    };
  }

  /** Whether a preposition of time, or a word for a part of it, stands before. */
  boolean isGoverned(int index) {
    int before = index - 1;
    return text.has(before, CueKind.IN)
        || text.has(before, CueKind.SINCE)
        || text.has(before, CueKind.UNTIL)
        || text.has(before, CueKind.BETWEEN)
        || text.has(before, CueKind.DURING)
        || text.has(before, CueKind.PORTION);
  }

  @Nullable Cue name(int index) {
    Cue month = text.find(index, CueKind.MONTH);
    if (month == null) {
      month = text.find(index, CueKind.MONTH_AFTER);
    }
    if (month == null) {
      month = text.find(index, CueKind.MONTH_DATE);
    }
    return month == null ? hijriName(index) : month;
  }

  private @Nullable Cue hijriName(int index) {
    Cue month = text.find(index, CueKind.HIJRI);
    return month == null ? text.find(index, CueKind.HIJRI_DATE) : month;
  }

  static boolean isHijri(Cue name) {
    return name.kind() == CueKind.HIJRI || name.kind() == CueKind.HIJRI_DATE;
  }

  /** Another name of the same month after a slash, a dash, in brackets, or right behind. */
  private int skipPair(int index, Cue name) {
    Cue behind = name(index);
    if (behind != null && !behind.joined() && isSame(behind, name)) {
      return index + behind.length();
    }
    boolean bracket = text.is(index, "(");
    if (!text.isSlash(index) && !text.isDash(index) && !bracket) {
      return index;
    }
    Cue other = name(index + 1);
    if (other == null || !isSame(other, name)) {
      return index;
    }
    int to = index + 1 + other.length();
    return bracket && text.is(to, ")") ? to + 1 : to;
  }

  private static boolean isSame(Cue one, Cue other) {
    return one.number() == other.number() && isHijri(one) == isHijri(other);
  }

  private Found dated(int from, Cue name, int at) {
    NumberPhrase year = years.afterMonth(at);
    if (year != null) {
      int number = DayNumberGrammar.yearOf(year);
      boolean hijri = isHijri(name) && number >= HIJRI_FROM;
      int to = years.skipEra(year.to(), hijri ? "AH" : "AD");
      return new Found(value(name, number, Relation.NONE), from, to);
    }
    Found hijri = hijriYear(from, name, at);
    if (hijri != null) {
      return hijri;
    }
    Found relative = inRelativeYear(from, name, at);
    return relative == null ? related(from, name, at) : relative;
  }

  private @Nullable Found hijriYear(int from, Cue name, int at) {
    NumberPhrase number = isHijri(name) ? text.number(text.skip(at, CueKind.YEAR_WORD)) : null;
    if (number == null || !number.isWithin(1, 1600) || number.low() < 100) {
      return null;
    }
    return new Found(
        value(name, number.intValue(), Relation.NONE), from, years.skipEra(number.to(), "AH"));
  }

  private @Nullable Found inRelativeYear(int from, Cue name, int at) {
    Found year = units.relative(text.skip(at, CueKind.FROM));
    if (isHijri(name)
        || year == null
        || !(year.value() instanceof RelativeUnit unit)
        || unit.unit() != Unit.YEAR) {
      return null;
    }
    return new Found(new InYear(CalendarDate.of(0, name.number(), 0), unit), from, year.to());
  }

  private Found related(int from, Cue name, int at) {
    Cue relation = units.relation(at);
    if (relation != null && relation.kind() != CueKind.RECENT) {
      return new Found(
          value(name, 0, DateGrammar.relationOf(relation)), from, at + relation.length());
    }
    boolean asked = text.has(from - 1, CueKind.DEMONSTRATIVE);
    return new Found(value(name, 0, asked ? Relation.THIS : Relation.NONE), from, at);
  }

  private static TimeValue value(Cue name, int year, Relation relation) {
    return isHijri(name)
        ? new HijriDate(year, name.number(), 0, relation)
        : new CalendarDate(year, name.number(), 0, relation);
  }

  /** Two months: March and April. */
  @Nullable Found pair(int index) {
    Found first = month(index, text.has(index, CueKind.MONTH_PAIR));
    if (first == null || !(first.value() instanceof CalendarDate start) || start.day() != 0) {
      return null;
    }
    Cue name = name(first.to());
    Found second = name != null && name.joined() ? month(first.to(), true) : null;
    if (second == null || !(second.value() instanceof CalendarDate end) || start.month() == 0) {
      return null;
    }
    int year = start.year() == 0 ? end.year() : start.year();
    Relation relation = start.year() == 0 ? end.relation() : start.relation();
    TimeValue from = new CalendarDate(year, start.month(), 0, relation);
    return new Found(new Range(from, end), index, second.to());
  }
}
