package org.isnad.arabic.time;

import java.time.DayOfWeek;
import org.isnad.time.Anaphor;
import org.isnad.time.CalendarDate;
import org.isnad.time.DayOfMonth;
import org.isnad.time.HijriDate;
import org.isnad.time.InYear;
import org.isnad.time.NamedDay;
import org.isnad.time.NthUnit;
import org.isnad.time.Past;
import org.isnad.time.Present;
import org.isnad.time.Range;
import org.isnad.time.Relation;
import org.isnad.time.RelativeDay;
import org.isnad.time.RelativeUnit;
import org.isnad.time.TimeValue;
import org.isnad.time.Unit;
import org.isnad.time.Weekday;
import org.jspecify.annotations.Nullable;

/** Days and months by name and number: weekdays, today, the 7th of October. */
final class DateGrammar {
  private final TimeText text;
  private final DayNumberGrammar dayNumbers;
  private final NumericDateGrammar numericDates;
  private final MonthGrammar months;
  private final YearGrammar years;
  private final UnitGrammar units;

  DateGrammar(TimeText text, YearGrammar years, MonthGrammar months, UnitGrammar units) {
    this.text = text;
    this.dayNumbers = new DayNumberGrammar(text);
    this.numericDates = new NumericDateGrammar(text);
    this.months = months;
    this.years = years;
    this.units = units;
  }

  /** One day or several named together. */
  @Nullable Found day(int index) {
    Found found = anchor(index);
    if (found == null) {
      found = weekday(index);
    }
    if (found == null) {
      found = date(index);
    }
    if (found == null) {
      found = beforeHour(index);
    }
    return found == null ? afterDayWord(index) : found;
  }

  /** On the 15th at 8 o'clock: a number alone before the word for the hour. */
  private @Nullable Found beforeHour(int index) {
    int day = text.digits(index);
    boolean fits = day >= 1 && day <= DayNumberGrammar.LAST_DAY;
    return fits && text.has(text.skipComma(index + 1), CueKind.HOUR_WORD)
        ? new Found(CalendarDate.of(0, 0, day), index, index + 1)
        : null;
  }

  private @Nullable Found afterDayWord(int index) {
    Cue demonstrative = text.find(index, CueKind.DEMONSTRATIVE);
    int at = demonstrative == null ? index : index + 1;
    Cue word = text.find(at, CueKind.DAY_WORD);
    if (word == null) {
      return dayPair(index);
    }
    int next = at + word.length();
    Found found = weekday(next);
    if (found == null) {
      found = date(next);
    }
    if (found == null) {
      found = asked(next);
    }
    return found == null ? null : found.startingAt(at);
  }

  /** After a word that asks for a day: 22/4, or the number alone. */
  private @Nullable Found asked(int index) {
    Found numeric = numericDates.date(index, true);
    if (numeric != null) {
      return numeric;
    }
    NumberPhrase number = dayNumbers.day(index);
    if (number == null
        || !text.isNumber(index)
        || text.isKind(number.to(), org.isnad.language.Token.Kind.WORD)) {
      return null;
    }
    return new Found(CalendarDate.of(0, 0, number.intValue()), index, number.to());
  }

  /** Two days: Tuesday and Wednesday, 5 and 6 May. */
  private @Nullable Found dayPair(int index) {
    int next = text.skip(index, CueKind.DAY_PAIR);
    if (next == index) {
      return null;
    }
    Found weekdays = weekday(next);
    if (weekdays != null) {
      return weekdays.startingAt(index);
    }
    Found dates = date(next);
    return dates != null && dates.value() instanceof Range ? dates.startingAt(index) : null;
  }

  private @Nullable Found anchor(int index) {
    int at = text.skip(index, CueKind.DEMONSTRATIVE);
    Cue anchor = text.find(at, CueKind.ANCHOR);
    if (anchor == null) {
      return otherAnchor(index);
    }
    int to = at + anchor.length();
    if (anchor.number() == 0 && isOtherDay(to)) {
      return null;
    }
    Cue weekday = text.find(text.skipComma(to), CueKind.WEEKDAY);
    if (weekday != null && !weekday.joined()) {
      int end = text.skipComma(to) + weekday.length();
      Found date = dateAfterWeekday(end);
      TimeValue named = new NamedDay(anchor.number(), DayOfWeek.of(weekday.number()));
      return date == null ? new Found(named, index, end) : date.startingAt(index);
    }
    return new Found(new RelativeDay(anchor.number()), index, to);
  }

  private @Nullable Found otherAnchor(int index) {
    Cue tonight = text.find(index, CueKind.TONIGHT);
    if (tonight != null) {
      return tonight(index, index + tonight.length());
    }
    Cue present = text.find(index, CueKind.PRESENT);
    if (present != null) {
      return new Found(new Present(false), index, index + present.length());
    }
    Cue future = text.find(index, CueKind.FUTURE);
    return future == null
        ? past(index)
        : new Found(new Present(true), index, index + future.length());
  }

  private @Nullable Found past(int index) {
    Cue past = text.find(index, CueKind.PAST);
    return past == null ? null : new Found(new Past(), index, index + past.length());
  }

  private Found tonight(int from, int to) {
    Cue last = text.find(to, CueKind.LAST);
    TimeValue day =
        last == null ? new RelativeDay(0) : new Range(new RelativeDay(-1), new RelativeDay(0));
    return new Found(
        new org.isnad.time.AtTime(day, new org.isnad.time.DayPart("NI")),
        from,
        last == null ? to : to + last.length());
  }

  /** The day after, the same day, the second day: the word for today is not today there. */
  private boolean isOtherDay(int next) {
    if (text.has(next, CueKind.FOLLOWING)
        || text.has(next, CueKind.SAME)
        || text.has(next, CueKind.LAST)
        || text.has(next, CueKind.NEXT)
        || text.has(next, CueKind.ONE)) {
      return true;
    }
    NumberPhrase number = text.number(next);
    return number != null && number.definite() && !text.isNumber(next);
  }

  private @Nullable Found weekday(int index) {
    Cue cue = text.find(index, CueKind.WEEKDAY);
    if (cue == null) {
      return null;
    }
    DayOfWeek day = DayOfWeek.of(cue.number());
    int to = index + cue.length();
    Found list = weekdayList(index, to, day);
    if (list != null) {
      return list;
    }
    Cue relation = relation(to);
    Relation related = relation == null ? Relation.NONE : relationOf(relation);
    int end = relation == null ? to : to + relation.length();
    Found date = dateAfterWeekday(end);
    if (date != null) {
      return date.startingAt(index);
    }
    Found inWeek = inWeek(index, end, day);
    return inWeek == null ? new Found(new Weekday(day, related), index, end) : inWeek;
  }

  /** Friday of next week. */
  private @Nullable Found inWeek(int index, int to, DayOfWeek day) {
    Found week = units.relative(text.skip(to, CueKind.FROM));
    if (week == null || !(week.value() instanceof RelativeUnit unit) || unit.unit() != Unit.WEEK) {
      return null;
    }
    return new Found(new NthUnit(day.getValue(), Unit.DAY, unit), index, week.to());
  }

  private @Nullable Found dateAfterWeekday(int index) {
    int at = text.skipComma(index);
    Found date = date(at);
    if (date == null && !text.is(at, "(")) {
      date = asked(at);
    }
    if (date == null && text.is(at, "(")) {
      Found inside = date(at + 1);
      return inside != null && text.is(inside.to(), ")")
          ? new Found(inside.value(), index, inside.to() + 1)
          : null;
    }
    return date == null || date.value() instanceof Range ? null : date;
  }

  /** Tuesday and Wednesday; the night Tuesday – Wednesday. */
  private @Nullable Found weekdayList(int index, int to, DayOfWeek day) {
    int at = text.isDash(to) || text.isSlash(to) ? to + 1 : to;
    Cue second = text.find(at, CueKind.WEEKDAY);
    if (second == null && text.is(to, ClockGrammar.AND)) {
      second = text.find(to + 1, CueKind.WEEKDAY);
      at = to + 1;
    }
    if (second == null || second.preposed() || second.number() == day.getValue()) {
      return null;
    }
    int end = at + second.length();
    Cue relation = relation(end);
    Relation related = relation == null ? Relation.NONE : relationOf(relation);
    TimeValue range =
        new Range(new Weekday(day, related), new Weekday(DayOfWeek.of(second.number()), related));
    return new Found(range, index, relation == null ? end : end + relation.length());
  }

  /** A day of a month. */
  @Nullable Found date(int index) {
    Found numeric = numericDates.date(index, false);
    if (numeric != null) {
      return numeric;
    }
    NumberPhrase number = dayNumbers.day(index);
    if (number == null) {
      return monthFirst(index);
    }
    Found single = inMonth(index, number);
    return single == null ? dayRange(index, number) : single;
  }

  private @Nullable Found inMonth(int index, NumberPhrase number) {
    int at = number.to();
    boolean marked = text.isSlash(at) || text.isDash(at) || text.is(at, ".");
    at = text.skip(marked ? at + 1 : at, CueKind.FROM);
    Found month = months.month(at, !marked);
    if (month != null) {
      return new Found(onDay(month.value(), number.intValue()), index, month.to());
    }
    return inRelativeMonth(index, number, at);
  }

  /** The 7th of this month. */
  private @Nullable Found inRelativeMonth(int index, NumberPhrase number, int at) {
    Found month = units.relative(text.skip(at, CueKind.IN));
    if (month == null
        || !(month.value() instanceof RelativeUnit unit)
        || unit.unit() != Unit.MONTH) {
      return null;
    }
    return new Found(new DayOfMonth(number.intValue(), unit), index, month.to());
  }

  /** 19–20 November, 5 and 6 May. */
  private @Nullable Found dayRange(int index, NumberPhrase first) {
    int at = first.to();
    boolean dash = text.isDash(at);
    NumberPhrase second = dayNumbers.day(dash ? at + 1 : at);
    if (second == null || !dash && !second.joined()) {
      return null;
    }
    Found last = inMonth(second.from(), second);
    if (last == null || first.intValue() >= second.intValue()) {
      return null;
    }
    TimeValue start = withDay(last.value(), first.intValue());
    return new Found(new Range(start, last.value()), index, last.to());
  }

  /** The same month with another day. */
  static TimeValue withDay(TimeValue date, int day) {
    if (date instanceof CalendarDate calendar) {
      return new CalendarDate(calendar.year(), calendar.month(), day, calendar.relation());
    }
    if (date instanceof HijriDate hijri) {
      return new HijriDate(hijri.year(), hijri.month(), day, hijri.relation());
    }
    if (date instanceof DayOfMonth relative) {
      return new DayOfMonth(day, relative.month());
    }
    return date instanceof InYear inYear
        ? new InYear((CalendarDate) withDay(inYear.date(), day), inYear.year())
        : date;
  }

  private static TimeValue onDay(TimeValue month, int day) {
    return withDay(month, day);
  }

  /** October 14, and its year after a comma. */
  private @Nullable Found monthFirst(int index) {
    Cue month = text.find(index, CueKind.MONTH);
    if (month == null) {
      month = text.find(index, CueKind.MONTH_AFTER);
    }
    if (month == null) {
      return null;
    }
    int at = index + month.length();
    if (text.isSlash(at) || text.isDash(at)) {
      at++;
    }
    NumberPhrase day = dayNumbers.day(at);
    if (day == null || day.joined() || day.preposed() || counts(day.to())) {
      return null;
    }
    NumberPhrase year = years.afterDay(day.to());
    int to = year == null ? day.to() : year.to();
    int number = year == null ? 0 : DayNumberGrammar.yearOf(year);
    return new Found(CalendarDate.of(number, month.number(), day.intValue()), index, to);
  }

  /** Whether the number before counts the word that stands here. */
  private boolean counts(int index) {
    return text.isKind(index, org.isnad.language.Token.Kind.WORD)
        && !text.has(index, CueKind.HOUR_WORD)
        && !text.has(index, CueKind.FROM)
        && !text.has(index, CueKind.PART_ADVERB)
        && years.afterDay(index) == null;
  }

  private @Nullable Cue relation(int index) {
    Cue last = text.find(index, CueKind.LAST);
    if (last != null) {
      return last;
    }
    Cue next = text.find(index, CueKind.NEXT);
    return next == null ? text.find(index, CueKind.THIS) : next;
  }

  static Relation relationOf(Cue cue) {
    return switch (cue.kind()) {
      case LAST -> Relation.LAST;
      case NEXT -> Relation.NEXT;
      default -> Relation.THIS;
    };
  }

  /** A reference to a day told before: the same day, the next day. */
  @Nullable Found anaphor(int index) {
    Cue that = text.find(index, CueKind.THAT);
    if (that != null) {
      Cue unit = units.definite(index + 1);
      if (unit == null) {
        Cue date = text.find(index + 1, CueKind.DATE_WORD);
        return date == null ? null : new Found(new Anaphor(Unit.DAY, 0), index, index + 2);
      }
      return new Found(new Anaphor(UnitGrammar.unit(unit), 0), index, index + 1 + unit.length());
    }
    Cue unit = units.definite(index);
    if (unit == null) {
      return null;
    }
    int at = index + unit.length();
    Cue same = text.find(at, CueKind.SAME);
    Cue other = same == null ? text.find(at, CueKind.FOLLOWING) : same;
    return other == null
        ? null
        : new Found(
            new Anaphor(UnitGrammar.unit(unit), other.number()), index, at + other.length());
  }
}
