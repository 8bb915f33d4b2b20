package org.isnad.arabic.time;

import static org.isnad.arabic.time.ClockGrammar.AND;

import org.isnad.time.Length;
import org.isnad.time.Repeated;
import org.jspecify.annotations.Nullable;

/** How often: every Friday, daily, twice a week. */
final class SetGrammar {
  private final TimeText text;
  private final LengthGrammar lengths;

  SetGrammar(TimeText text, LengthGrammar lengths) {
    this.text = text;
    this.lengths = lengths;
  }

  @Nullable Found set(int index) {
    Cue frequency = text.find(index, CueKind.FREQUENCY);
    if (frequency != null) {
      return new Found(new Repeated(frequency.value()), index, index + frequency.length());
    }
    Found every = every(index);
    return every == null ? times(index) : every;
  }

  private @Nullable Found every(int index) {
    Cue every = text.find(index, CueKind.EVERY);
    if (every == null) {
      return null;
    }
    int next = index + every.length();
    int at = text.skip(next, CueKind.DAY_WORD);
    Cue weekday = text.find(at, CueKind.WEEKDAY_BARE);
    if (weekday == null) {
      weekday = text.find(at, CueKind.WEEKDAY);
    }
    if (weekday != null && (at > next || weekday.number() < 7 || weekday.definite())) {
      return new Found(new Repeated("XXXX-WXX-" + weekday.number()), index, at + weekday.length());
    }
    Found length = lengths.length(next, true);
    return length != null && length.value() instanceof Length each && !text.is(next, AND)
        ? new Found(new Repeated(value(each)), index, length.to())
        : null;
  }

  /** Twice a week. */
  private @Nullable Found times(int index) {
    Cue times = text.find(index, CueKind.TIMES);
    int at = times == null ? manyTimes(index) : index + times.length();
    if (at < 0) {
      return null;
    }
    Cue frequency = text.find(at, CueKind.FREQUENCY);
    if (frequency != null) {
      return new Found(new Repeated(frequency.value()), index, at + frequency.length());
    }
    return perUnit(index, at);
  }

  private int manyTimes(int index) {
    NumberPhrase number = text.number(index);
    return number != null && text.has(number.to(), CueKind.TIMES_MANY) ? number.to() + 1 : -1;
  }

  private @Nullable Found perUnit(int index, int at) {
    int next = text.skip(text.skip(at, CueKind.IN), CueKind.EVERY);
    Cue unit = next == at ? null : text.find(next, CueKind.UNIT_ONE);
    if (unit == null || text.has(next + 1, CueKind.LAST) || text.has(next + 1, CueKind.THIS)) {
      return null;
    }
    return new Found(new Repeated(value(Length.of(1, UnitGrammar.unit(unit)))), index, next + 1);
  }

  private static String value(Length length) {
    return length.timex();
  }
}
