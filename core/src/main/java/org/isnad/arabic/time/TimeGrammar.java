package org.isnad.arabic.time;

import org.isnad.language.Token;
import org.isnad.time.Anaphor;
import org.isnad.time.Apart;
import org.isnad.time.AtTime;
import org.isnad.time.CalendarDate;
import org.isnad.time.ClockTime;
import org.isnad.time.DayPart;
import org.isnad.time.Length;
import org.isnad.time.NthUnit;
import org.isnad.time.PartOf;
import org.isnad.time.Present;
import org.isnad.time.Range;
import org.isnad.time.Relation;
import org.isnad.time.RelativeDay;
import org.isnad.time.RelativeUnit;
import org.isnad.time.Shift;
import org.isnad.time.Since;
import org.isnad.time.TimeValue;
import org.isnad.time.Unit;
import org.isnad.time.Until;
import org.isnad.time.Weekday;
import org.isnad.time.Window;
import org.jspecify.annotations.Nullable;

/** Expressions of time, each made of the smaller grammars and of prepositions. */
final class TimeGrammar {
  private final TimeText text;
  private final YearGrammar years;
  private final UnitGrammar units;
  private final DateGrammar dates;
  private final PeriodGrammar periods;
  private final ClockGrammar clocks;
  private final LengthGrammar lengths;
  private final SetGrammar sets;
  private final DayNumberGrammar dayNumbers;

  TimeGrammar(TimeText text) {
    this.text = text;
    this.years = new YearGrammar(text);
    this.units = new UnitGrammar(text);
    MonthGrammar months = new MonthGrammar(text, years, units);
    this.dates = new DateGrammar(text, years, months, units);
    this.periods = new PeriodGrammar(text, years, months, units, dates);
    this.clocks = new ClockGrammar(text);
    this.lengths = new LengthGrammar(text, units);
    this.sets = new SetGrammar(text, lengths);
    this.dayNumbers = new DayNumberGrammar(text);
  }

  /** The expression that starts at a token, or null. */
  @Nullable Found expression(int index) {
    Found found = sets.set(index);
    if (found == null) {
      found = sinceOrUntil(index);
    }
    if (found == null) {
      found = range(index);
    }
    if (found == null) {
      found = longer(upTo(point(index)), lengths.window(index));
    }
    if (found == null) {
      found = shift(index);
    }
    if (found == null) {
      found = within(index);
    }
    if (found == null) {
      found = dates.anaphor(index);
    }
    if (found == null) {
      found = lengths.length(index, false);
    }
    return found == null ? timeAlone(index) : found;
  }

  /** Today to tomorrow; next week between Wednesday and Friday. */
  private @Nullable Found upTo(@Nullable Found first) {
    if (first == null || first.value() instanceof Range) {
      return first;
    }
    Found inWeek = weekdaysOf(first);
    if (inWeek != null) {
      return inWeek;
    }
    int to = connected(first.to(), false);
    Found last = to < 0 ? null : point(to);
    return last == null || last.value() instanceof Range || last.value() instanceof Present
        ? first
        : new Found(together(first.value(), last.value()), first.from(), last.to());
  }

  private @Nullable Found weekdaysOf(Found first) {
    if (!(first.value() instanceof RelativeUnit week) || week.unit() != Unit.WEEK) {
      return null;
    }
    Found days = range(first.to());
    if (days == null
        || !(days.value() instanceof Range range)
        || !(range.from() instanceof Weekday from)
        || !(range.to() instanceof Weekday to)) {
      return null;
    }
    TimeValue value =
        new Range(
            new NthUnit(from.day().getValue(), Unit.DAY, week),
            new NthUnit(to.day().getValue(), Unit.DAY, week));
    return new Found(value, first.from(), days.to());
  }

  private static @Nullable Found longer(@Nullable Found one, @Nullable Found other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return other.to() > one.to() ? other : one;
  }

  // Points: a day or a longer time, with a time of the day.

  private @Nullable Found point(int index) {
    Found found = timeFirst(index);
    if (found == null) {
      found = partFirst(index);
    }
    if (found == null) {
      found = longer(dayOrPeriod(index), governedYear(index));
    }
    return found == null ? null : withTimeAfter(found);
  }

  private @Nullable Found dayOrPeriod(int index) {
    Found period = periods.period(index);
    Found day = dates.day(index);
    Found found = longer(day, period);
    if (found == null) {
      Cue demonstrative = text.find(index, CueKind.DEMONSTRATIVE);
      Found after = demonstrative == null ? null : periods.period(index + 1);
      return after == null ? null : after.startingAt(index);
    }
    return found;
  }

  private @Nullable Found governedYear(int index) {
    boolean governed =
        text.has(index - 1, CueKind.IN)
            || text.has(index - 1, CueKind.SINCE)
            || text.has(index - 1, CueKind.UNTIL)
            || text.has(index - 1, CueKind.DURING)
            || text.is(index - 1, "(") && text.is(index + 1, ")");
    Found year = governed ? years.bare(index) : null;
    return year == null || isCounted(year.to()) ? null : year;
  }

  /** Whether the number before is a count of the noun that follows. */
  private boolean isCounted(int index) {
    return text.has(index, CueKind.UNIT_MANY)
        || text.has(index, CueKind.UNIT_ONE)
        || text.has(index, CueKind.UNIT_COUNTED)
        || text.number(index) != null && !text.has(index, CueKind.PART_ADVERB);
  }

  /** At eight on Friday. */
  private @Nullable Found timeFirst(int index) {
    Found clock = clocks.clock(index);
    if (clock == null) {
      return hours(index);
    }
    int at = text.skip(text.skip(text.skipComma(clock.to()), CueKind.FROM), CueKind.IN);
    Found part = partFirst(at);
    if (part != null
        && part.value() instanceof AtTime day
        && clock.value() instanceof ClockTime time) {
      TimeValue moved = day.time() instanceof DayPart dayPart ? time.in(dayPart) : time;
      return new Found(new AtTime(day.day(), moved), index, part.to());
    }
    Found day = dates.day(at);
    return day == null || day.value() instanceof Range
        ? null
        : new Found(new AtTime(day.value(), clock.value()), index, day.to());
  }

  /** The first hours of a morning. */
  private @Nullable Found hours(int index) {
    Cue portion = text.find(index, CueKind.PORTION);
    if (portion == null) {
      return null;
    }
    int next = index + portion.length();
    Found day = partFirst(next);
    if (day == null && portion.value().equals("hours")) {
      Found plain = dates.day(next);
      return plain == null
          ? null
          : new Found(new AtTime(plain.value(), new DayPart("MO")), index, plain.to());
    }
    return day == null ? null : day.startingAt(index);
  }

  /** Friday evening. */
  private @Nullable Found partFirst(int index) {
    int at = text.skip(index, CueKind.DEMONSTRATIVE);
    Cue part = text.find(at, CueKind.PART);
    if (part == null) {
      return null;
    }
    DayPart dayPart = new DayPart(part.value());
    int next = at + part.length();
    if (at > index) {
      return part.definite()
          ? new Found(new AtTime(new RelativeDay(0), dayPart), index, next)
          : null;
    }
    Found day = dayAfterPart(next);
    if (day == null) {
      return lastNight(index, part, next);
    }
    return new Found(new AtTime(day.value(), dayPart), index, day.to());
  }

  private @Nullable Found dayAfterPart(int index) {
    int at = text.skip(index, CueKind.FROM);
    Found day = dates.day(at);
    return day == null || day.value() instanceof Present ? null : day;
  }

  private @Nullable Found lastNight(int index, Cue part, int next) {
    Cue relation = units.relation(next);
    if (relation == null || !part.definite() || relation.kind() == CueKind.RECENT) {
      return null;
    }
    TimeValue day =
        relation.number() < 0
            ? new Range(new RelativeDay(-1), new RelativeDay(0))
            : new RelativeDay(Math.max(0, relation.number()));
    return new Found(new AtTime(day, new DayPart(part.value())), index, next + relation.length());
  }

  private Found withTimeAfter(Found found) {
    if (found.value() instanceof AtTime at && at.time() instanceof ClockTime clock) {
      return withPartAfter(found, at, clock);
    }
    int next = text.skipComma(found.to());
    int start = text.skip(next, CueKind.IN);
    Found clock = clocks.clock(start);
    if (clock != null && isDay(found.value()) && clock.value() instanceof ClockTime time) {
      return withClock(found, time, clock.to());
    }
    Cue part = text.find(next, CueKind.PART_ADVERB);
    boolean plain = isDay(found.value()) && !(found.value() instanceof AtTime);
    return part == null || !plain
        ? found
        : new Found(
            new AtTime(found.value(), new DayPart(part.value())),
            found.from(),
            next + part.length());
  }

  private Found withPartAfter(Found found, AtTime at, ClockTime clock) {
    Cue part = text.find(found.to(), CueKind.PART_ADVERB);
    return part == null
        ? found
        : new Found(
            new AtTime(at.day(), clock.in(new DayPart(part.value()))),
            found.from(),
            found.to() + part.length());
  }

  private static Found withClock(Found found, ClockTime time, int to) {
    if (found.value() instanceof AtTime at) {
      TimeValue moved = at.time() instanceof DayPart part ? time.in(part) : time;
      return new Found(new AtTime(at.day(), moved), found.from(), to);
    }
    return new Found(new AtTime(found.value(), time), found.from(), to);
  }

  private static boolean isDay(TimeValue value) {
    return !(value instanceof Range)
        && !(value instanceof PartOf)
        && !(value instanceof RelativeUnit)
        && !(value instanceof CalendarDate date && date.day() == 0);
  }

  private @Nullable Found timeAlone(int index) {
    Found clock = clocks.clock(index);
    if (clock != null) {
      return clock;
    }
    Cue part = text.find(index, CueKind.PART_ALONE);
    return part == null ? null : alone(index, part);
  }

  private Found alone(int index, Cue part) {
    int to = index + part.length();
    DayPart value = new DayPart(part.value());
    Found clock = clocks.clock(to);
    return clock != null && clock.value() instanceof ClockTime time
        ? new Found(time.in(value), index, clock.to())
        : new Found(value, index, to);
  }

  // Prepositions.

  private @Nullable Found sinceOrUntil(int index) {
    Cue since = text.find(index, CueKind.SINCE);
    if (since != null) {
      int next = index + since.length();
      Found start = start(next);
      start = start == null ? dates.anaphor(next) : start;
      Found closed = start == null ? null : untilAfter(start);
      if (closed != null) {
        return closed.startingAt(index);
      }
      return start == null ? null : new Found(new Since(start.value()), index, start.to());
    }
    Cue until = text.find(index, CueKind.UNTIL);
    if (until == null) {
      return null;
    }
    int next = index + until.length();
    Found end = longer(point(next), bareUnitAfterPortion(next));
    return end == null ? null : new Found(new Until(end.value()), index, end.to());
  }

  /** Since 2003 until 2011 is from the one to the other. */
  private @Nullable Found untilAfter(Found start) {
    Cue until = text.find(text.skipComma(start.to()), CueKind.UNTIL);
    if (until == null || start.value() instanceof Shift || start.value() instanceof Anaphor) {
      return null;
    }
    int next = text.skipComma(start.to()) + until.length();
    Found end = longer(point(next), bareUnitAfterPortion(next));
    return end == null || end.value() instanceof Range || end.value() instanceof Present
        ? null
        : new Found(together(start.value(), end.value()), start.from(), end.to());
  }

  private @Nullable Found bareUnitAfterPortion(int index) {
    return years.bare(index);
  }

  private @Nullable Found start(int index) {
    Found length = lengths.length(index, true);
    Found point = longer(point(index), years.bare(index));
    Found shift = shift(index);
    if (shift != null && shift.value() instanceof Shift) {
      return shift;
    }
    if (length != null && (point == null || point.to() <= length.to())) {
      return length.value() instanceof Length ago
          ? new Found(new Shift(ago, -1), index, length.to())
          : null;
    }
    return point == null ? lengths.window(index) : point;
  }

  /** Three days ago; in three days; before Friday. */
  private @Nullable Found shift(int index) {
    Cue before = text.find(index, CueKind.BEFORE);
    Cue cue = before == null ? text.find(index, CueKind.AFTER) : before;
    if (cue == null) {
      return null;
    }
    int next = index + cue.length();
    Found length = lengths.length(next, true);
    Found date = longer(point(next), null);
    if (date != null && (length == null || date.to() > length.to())) {
      TimeValue value = before == null ? new Since(date.value()) : new Until(date.value());
      return new Found(value, index, date.to());
    }
    if (length == null || !(length.value() instanceof Length counted)) {
      return null;
    }
    return counted(index, length.to(), counted, before == null ? 1 : -1);
  }

  private Found counted(int index, int to, Length length, int sign) {
    boolean other = text.has(to, CueKind.ON) && !text.has(to + 1, CueKind.ON_PLACE);
    if (other) {
      return new Found(new Apart(length, sign), index, to);
    }
    if (!text.has(to, CueKind.FROM)) {
      return new Found(new Shift(length, sign), index, to);
    }
    if (text.has(to + 1, CueKind.PRESENT) || text.has(to + 1, CueKind.TIME_WORD)) {
      return new Found(new Shift(length, sign), index, to + 2);
    }
    return new Found(new Apart(length, sign), index, to);
  }

  /** Within the last week; for three days; all day. */
  private @Nullable Found within(int index) {
    Cue during = text.find(index, CueKind.DURING);
    Cue cue = during == null ? text.find(index, CueKind.FOR) : during;
    if (cue == null) {
      return null;
    }
    int next = index + cue.length();
    Found whole = during == null ? wholeUnit(next) : null;
    Found found = longer(whole, longer(point(next), lengths.window(next)));
    if (found == null) {
      found = lengths.length(next, true);
    }
    if (found == null && during != null) {
      found = units.present(next);
    }
    return found == null ? null : new Found(during(found.value()), index, found.to());
  }

  private @Nullable Found wholeUnit(int index) {
    Cue unit = units.definite(index);
    return unit == null
        ? null
        : new Found(Length.of(1, UnitGrammar.unit(unit)), index, index + unit.length());
  }

  /** Within "last week" are the seven days up to now. */
  private static TimeValue during(TimeValue value) {
    return value instanceof RelativeUnit unit && unit.unit() == Unit.WEEK && unit.offset() == -1
        ? new Window(Length.of(1, Unit.WEEK), -1)
        : value;
  }

  // Ranges.

  private @Nullable Found range(int index) {
    int at = text.skip(text.skip(index, CueKind.DURING), CueKind.PERIOD);
    int start = text.skip(at, CueKind.FROM);
    boolean between = start == at && text.has(at, CueKind.BETWEEN);
    if (between) {
      start = text.skip(at, CueKind.BETWEEN);
    }
    if (start == at) {
      return null;
    }
    Found pair = years.year(start);
    if (pair != null && pair.value() instanceof Range) {
      return pair.startingAt(index);
    }
    Found range = range(start, between);
    return range == null ? null : range.startingAt(index);
  }

  private @Nullable Found range(int start, boolean between) {
    Found first = endpoint(start);
    if (first != null) {
      if (first.value() instanceof Range) {
        return first;
      }
      int second = connected(first.to(), between);
      Found last = second < 0 ? null : endpoint(second);
      if (last == null && second >= 0 && text.is(second, ClockGrammar.AND)) {
        last = endpoint(second + 1);
      }
      if (last != null && !(last.value() instanceof Range)) {
        return new Found(together(first.value(), last.value()), start, last.to());
      }
    }
    return dayToDate(start, between);
  }

  private @Nullable Found endpoint(int index) {
    Found clock = clocks.clock(index);
    Found found = longer(point(index), longer(years.bare(index), clock));
    if (found != null) {
      return found;
    }
    NumberPhrase year = years.afterMonth(index);
    return year == null
        ? null
        : new Found(CalendarDate.ofYear(DayNumberGrammar.yearOf(year)), index, year.to());
  }

  /** From 4 to 22 January. */
  private @Nullable Found dayToDate(int start, boolean between) {
    NumberPhrase day = dayNumbers.day(start);
    if (day == null) {
      return null;
    }
    int second = connected(day.to(), between);
    Found last = second < 0 ? null : dates.date(second);
    if (last == null) {
      return null;
    }
    TimeValue first = DateGrammar.withDay(last.value(), day.intValue());
    return first.equals(last.value())
        ? null
        : new Found(new Range(first, last.value()), start, last.to());
  }

  /** Where the second end starts, or −1. */
  private int connected(int index, boolean between) {
    int to = text.skip(index, CueKind.TO);
    if (to > index) {
      return to;
    }
    if (text.isDash(index)) {
      return index + 1;
    }
    if (!between) {
      return -1;
    }
    if (text.is(index, ClockGrammar.AND)) {
      return text.isNumber(index + 1) && text.touchesNext(index) ? index : index + 1;
    }
    return isJoined(index) ? index : -1;
  }

  private boolean isJoined(int index) {
    return index < text.size()
        && text.isKind(index, Token.Kind.WORD)
        && text.token(index).key().startsWith(ClockGrammar.AND);
  }

  private static TimeValue together(TimeValue first, TimeValue last) {
    if (first instanceof CalendarDate start
        && last instanceof CalendarDate end
        && start.year() == 0
        && start.relation() == Relation.NONE
        && end.month() != 0) {
      boolean sameYear = start.month() == 0 || end.month() >= start.month();
      int year = end.year() == 0 || sameYear ? end.year() : end.year() - 1;
      CalendarDate dated =
          new CalendarDate(
              year, start.month() == 0 ? end.month() : start.month(), start.day(), end.relation());
      return new Range(dated, end);
    }
    if (first instanceof ClockTime start
        && last instanceof ClockTime end
        && start.hour() < 12
        && end.hour() > 12
        && start.hour() + 12 < end.hour()) {
      return new Range(
          new ClockTime(start.hour() + 12, start.minute(), start.second(), start.zone()), end);
    }
    return new Range(first, last);
  }
}
