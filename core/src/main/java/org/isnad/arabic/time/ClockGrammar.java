package org.isnad.arabic.time;

import static org.isnad.arabic.Letters.HEH;
import static org.isnad.arabic.Letters.WAW;

import org.isnad.language.Token;
import org.isnad.time.ClockTime;
import org.isnad.time.DayPart;
import org.jspecify.annotations.Nullable;

/** Times of the clock. */
final class ClockGrammar {
  static final String AND = String.valueOf(WAW);

  private static final String FEMININE = String.valueOf(HEH);
  private static final int TEN = 10;
  private static final int HOURS = 24;
  private static final int HALF_DAY = 12;
  private static final int MINUTES = 60;
  private static final int HUNDRED = 100;
  private static final int HALF_HOUR = 30;

  private final TimeText text;

  ClockGrammar(TimeText text) {
    this.text = text;
  }

  /** A time with what follows it: minutes, part of the day, zone. */
  @Nullable Found clock(int index) {
    int at = text.skip(text.skip(index, CueKind.ABOUT), CueKind.HOUR_WORD);
    boolean asked =
        text.has(index, CueKind.HOUR_WORD) || at > index && text.has(at - 1, CueKind.HOUR_WORD);
    Found time = digital(at);
    if (time == null) {
      time = spoken(at, asked);
    }
    if (time == null) {
      return point(index);
    }
    return withZone(withPart(time.startingAt(index)));
  }

  private @Nullable Found point(int index) {
    Cue cue = text.find(index, CueKind.TIME_POINT);
    if (cue == null) {
      return null;
    }
    int hour = Integer.parseInt(cue.value().substring(0, 2));
    return new Found(new ClockTime(hour, -1, -1, null), index, index + cue.length());
  }

  /** 19:30, 7:56:30. */
  private @Nullable Found digital(int index) {
    int hour = text.digits(index);
    int minute = sexagesimal(index + 1);
    if (hour < 0 || hour > HOURS || minute < 0) {
      return null;
    }
    int second = sexagesimal(index + 3);
    int to = second < 0 ? index + 3 : index + 5;
    return new Found(new ClockTime(hour, minute, second, null), index, to);
  }

  /** A colon and a number below sixty, or −1. */
  private int sexagesimal(int index) {
    if (!text.is(index, ":") || !text.touchesNext(index - 1) || !text.touchesNext(index)) {
      return -1;
    }
    int number = text.digits(index + 1);
    return number < MINUTES ? number : -1;
  }

  private @Nullable Found spoken(int index, boolean asked) {
    NumberPhrase hour = text.number(index);
    if (hour == null || hour.joined() && !asked) {
      return null;
    }
    if (hour.isWithin(HUNDRED, HOURS * HUNDRED) && partAfter(hour.to()) != null) {
      return packed(index, hour);
    }
    if (hour.isWithin(HOURS + 1, MINUTES - 1) && !text.isNumber(hour.to() - 1)) {
      return unitsAndTens(index, hour, asked);
    }
    if (!hour.isWithin(0, HOURS)) {
      return null;
    }
    Found time = withMinutes(index, hour, asked);
    boolean told = hour.definite() || text.isNumber(hour.to() - 1) && !isCounting(index, time.to());
    boolean exact = time.to() > hour.to() && told;
    return asked || exact || isByPart(hour) || isAtHour(index, hour) ? time : null;
  }

  /** Between 5 and 14 years. */
  private boolean isCounting(int index, int to) {
    return text.has(index - 1, CueKind.BETWEEN)
        || text.has(to, CueKind.UNIT_COUNTED)
        || text.has(to, CueKind.UNIT_MANY);
  }

  /** Eight and twenty (28) where an hour stands is 8:20. */
  private @Nullable Found unitsAndTens(int index, NumberPhrase number, boolean asked) {
    int units = number.intValue() % TEN;
    int to = skipMinuteWord(number.to());
    return units > 0 && (asked || partAfter(to) != null)
        ? time(index, units, number.intValue() - units, to)
        : null;
  }

  /** "In the seventh", feminine as the hour is, and nothing that it could count. */
  private boolean isAtHour(int index, NumberPhrase hour) {
    boolean feminine = text.token(hour.from()).key().endsWith(FEMININE);
    return text.has(index - 1, CueKind.IN)
        && hour.ordinal()
        && hour.definite()
        && feminine
        && hour.isWithin(1, HALF_DAY)
        && !text.isKind(hour.to(), Token.Kind.WORD);
  }

  /** 8 in the morning, the eighth in the evening; not: three in the evening news. */
  private boolean isByPart(NumberPhrase hour) {
    if (!hour.isWithin(1, HALF_DAY) || !text.isNumber(hour.to() - 1) && !hour.definite()) {
      return false;
    }
    return partAfter(hour.to()) != null;
  }

  /** 1140 in the morning. */
  private @Nullable Found packed(int index, NumberPhrase number) {
    int value = number.intValue();
    if (value % HUNDRED >= MINUTES || text.token(number.to() - 1).kind() != Token.Kind.NUMBER) {
      return null;
    }
    return new Found(new ClockTime(value / HUNDRED, value % HUNDRED, -1, null), index, number.to());
  }

  /** Minutes are told by a plain number: the third and the fourth are a list. */
  private Found withMinutes(int index, NumberPhrase hour, boolean asked) {
    int at = hour.to();
    Found fraction = fraction(index, hour.intValue(), at);
    if (fraction != null) {
      return fraction;
    }
    NumberPhrase minutes = joinedNumber(at);
    boolean list = minutes != null && minutes.ordinal() && !asked;
    if (minutes != null && !list && minutes.isWithin(1, MINUTES - 1)) {
      int to = skipMinuteWord(minutes.to());
      return new Found(new ClockTime(hour.intValue(), minutes.intValue(), -1, null), index, to);
    }
    return new Found(new ClockTime(hour.intValue(), -1, -1, null), index, at);
  }

  private @Nullable NumberPhrase joinedNumber(int index) {
    NumberPhrase number = text.number(index);
    if (number != null && number.joined()) {
      return number;
    }
    return text.is(index, AND) ? text.number(index + 1) : null;
  }

  private int skipMinuteWord(int index) {
    Cue one = text.find(index, CueKind.UNIT_COUNTED);
    if (one != null && one.value().equals("minute")) {
      return index + 1;
    }
    Cue many = text.find(index, CueKind.UNIT_MANY);
    return many != null && many.value().equals("minute") ? index + 1 : index;
  }

  /** And a half, and a quarter, less a quarter, less five minutes. */
  private @Nullable Found fraction(int index, int hour, int at) {
    int added = fractionAt(at, true);
    if (added > 0) {
      int to = at + 1;
      boolean less = text.has(to, CueKind.MINUS);
      NumberPhrase minutes = less ? text.number(to + 1) : null;
      if (minutes != null && minutes.isWithin(1, HALF_HOUR)) {
        return time(index, hour, added - minutes.intValue(), skipMinuteWord(minutes.to()));
      }
      return time(index, hour, added, to);
    }
    return text.has(at, CueKind.MINUS) ? less(index, hour, at + 1) : null;
  }

  private @Nullable Found less(int index, int hour, int at) {
    int fraction = fractionAt(at, false);
    if (fraction > 0) {
      return time(index, hour - 1, MINUTES - fraction, at + 1);
    }
    NumberPhrase minutes = text.number(at);
    return minutes != null && minutes.isWithin(1, HALF_HOUR)
        ? time(index, hour - 1, MINUTES - minutes.intValue(), skipMinuteWord(minutes.to()))
        : null;
  }

  private static Found time(int index, int hour, int minute, int to) {
    int shown = hour < 0 ? hour + HALF_DAY : hour;
    return new Found(new ClockTime(shown, minute, -1, null), index, to);
  }

  private int fractionAt(int index, boolean joined) {
    for (CueKind kind :
        new CueKind[] {CueKind.HALF_HOUR, CueKind.QUARTER_HOUR, CueKind.THIRD_HOUR}) {
      Cue cue = text.find(index, kind);
      if (cue != null && cue.joined() == joined) {
        return cue.number();
      }
    }
    return 0;
  }

  private @Nullable Cue partAfter(int index) {
    return text.find(index, CueKind.PART_ADVERB);
  }

  private Found withPart(Found time) {
    Cue part = partAfter(time.to());
    if (part == null || !(time.value() instanceof ClockTime clock)) {
      return time;
    }
    return new Found(clock.in(new DayPart(part.value())), time.from(), time.to() + part.length());
  }

  private Found withZone(Found time) {
    int at = time.to();
    int bracket = text.is(at, "(") ? skipBracket(at) : at;
    Cue name = text.find(at, CueKind.ZONE_NAME);
    if (name != null && time.value() instanceof ClockTime clock) {
      return new Found(clock.by(name.value()), time.from(), at + name.length());
    }
    Cue word = text.find(at, CueKind.ZONE);
    if (word == null || !text.isKind(at + 1, Token.Kind.WORD)) {
      return new Found(time.value(), time.from(), bracket);
    }
    int to = at + word.length() + 1;
    if (text.is(to, "(")) {
      to = skipBracket(to);
    }
    String zone = text.token(at + word.length()).form();
    return time.value() instanceof ClockTime clock
        ? new Found(clock.by(zone), time.from(), to)
        : time;
  }

  /** The same moment in another zone, in brackets. */
  private int skipBracket(int index) {
    int at = text.skip(index + 1, CueKind.HOUR_WORD);
    Found other = digital(at);
    int inner = other == null ? at + 1 : other.to();
    boolean number = other != null || text.isNumber(at);
    int zone = text.skip(inner, CueKind.ZONE_NAME);
    if (zone == inner && text.has(inner, CueKind.ZONE)) {
      zone = inner + 2;
    }
    return number && zone > inner && text.is(zone, ")") ? zone + 1 : index;
  }
}
