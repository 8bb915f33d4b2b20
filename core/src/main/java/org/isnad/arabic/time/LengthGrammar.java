package org.isnad.arabic.time;

import java.util.ArrayList;
import java.util.List;
import org.isnad.time.Length;
import org.isnad.time.Length.Amount;
import org.isnad.time.Unit;
import org.isnad.time.Window;
import org.jspecify.annotations.Nullable;

/** How long: amounts of units, and windows of them that end or begin now. */
final class LengthGrammar {
  private static final double HALF = 0.5;

  private final TimeText text;
  private final UnitGrammar units;

  LengthGrammar(TimeText text, UnitGrammar units) {
    this.text = text;
    this.units = units;
  }

  /**
   * A length.
   *
   * @param asked whether a word before asks for one, so that a bare unit (a week, days) is one
   */
  @Nullable Found length(int index, boolean asked) {
    int at = text.skip(index, CueKind.ABOUT);
    boolean about = at > index;
    Part part = amount(at, asked || about);
    if (part == null) {
      return null;
    }
    List<Amount> amounts = new ArrayList<>();
    amounts.add(part.amount);
    boolean vague = part.vague;
    int to = part.to;
    Part more = joinedAmount(to, part.amount);
    while (more != null) {
      amounts.add(more.amount);
      to = more.to;
      more = joinedAmount(to, more.amount);
    }
    int after = text.skip(text.skip(to, CueKind.WHOLE), CueKind.ABOUT);
    return new Found(
        new Length(amounts, about || vague || after > to && isAbout(after - 1)), index, after);
  }

  private boolean isAbout(int index) {
    return text.has(index, CueKind.ABOUT);
  }

  private record Part(Amount amount, boolean vague, int to) {}

  private @Nullable Part amount(int index, boolean asked) {
    Part half = half(index);
    if (half != null) {
      return half;
    }
    Cue two = text.find(index, CueKind.UNIT_TWO);
    if (two != null && !two.definite()) {
      return withHalf(two, 2, false, text.skip(index + 1, CueKind.ONE));
    }
    Part counted = counted(index);
    return counted == null ? bare(index, asked) : counted;
  }

  /** Half an hour. */
  private @Nullable Part half(int index) {
    Cue half = text.find(index, CueKind.HALF);
    Cue unit = half == null || half.definite() ? null : singular(index + 1);
    return unit == null
        ? null
        : new Part(new Amount(HALF, UnitGrammar.unit(unit), false), false, index + 2);
  }

  private @Nullable Part counted(int index) {
    NumberPhrase number = text.number(index);
    if (number == null || number.ordinal() || number.low() == 0) {
      return null;
    }
    Cue unit = anyUnit(number.to());
    if (unit == null || unit.definite() || number.isVague() && !isPlural(unit)) {
      return null;
    }
    if (number.isVague()) {
      Amount some = new Amount(number.low(), UnitGrammar.unit(unit), true);
      return new Part(some, true, number.to() + 1);
    }
    return withHalf(unit, number.low(), false, number.to() + 1);
  }

  private @Nullable Part bare(int index, boolean asked) {
    Cue many = text.find(index, CueKind.UNIT_MANY);
    if (many != null && !many.definite()) {
      boolean few = text.has(index + 1, CueKind.FEW);
      Amount some = Amount.some(UnitGrammar.unit(many));
      Amount amount = few ? new Amount(3, some.unit(), true) : some;
      return asked || few ? new Part(amount, true, index + (few ? 2 : 1)) : null;
    }
    Cue one = text.find(index, CueKind.UNIT_ONE);
    if (one == null || one.definite()) {
      return null;
    }
    boolean explicit = text.has(index + 1, CueKind.ONE) || text.has(index + 1, CueKind.WHOLE);
    int to = text.skip(text.skip(index + 1, CueKind.ONE), CueKind.WHOLE);
    boolean halves = text.has(index + 1, CueKind.HALF_HOUR) && isJoined(index + 1);
    return asked || explicit || halves || isContinued(to, one) ? withHalf(one, 1, false, to) : null;
  }

  /** A year and six months. */
  private boolean isContinued(int index, Cue unit) {
    return joinedAmount(index, new Amount(1, UnitGrammar.unit(unit), false)) != null;
  }

  private static boolean isPlural(Cue unit) {
    return unit.kind() == CueKind.UNIT_MANY;
  }

  private boolean isJoined(int index) {
    Cue half = text.find(index, CueKind.HALF_HOUR);
    return half != null && half.joined();
  }

  /** An hour and a half. */
  private Part withHalf(Cue unit, double count, boolean vague, int to) {
    Cue half = text.find(to, CueKind.HALF_HOUR);
    Unit what = UnitGrammar.unit(unit);
    if (half == null || !half.joined()) {
      return new Part(new Amount(count, what, false), vague, to);
    }
    Cue again = units.definite(to + 1);
    boolean repeated = again != null && UnitGrammar.unit(again) == what;
    return new Part(new Amount(count + HALF, what, false), vague, repeated ? to + 2 : to + 1);
  }

  private @Nullable Part joinedAmount(int index, Amount before) {
    int at = text.is(index, ClockGrammar.AND) ? index + 1 : text.skipComma(index);
    Part part = amount(at, at > index && text.is(index, ClockGrammar.AND) || isJoinedUnit(at));
    if (part == null || part.amount.unit() == before.unit()) {
      return null;
    }
    NumberPhrase number = text.number(at);
    boolean joined = text.is(index, ClockGrammar.AND) || isJoinedUnit(at) || number != null;
    return joined && (number == null || number.joined() || at > index || adjacent(before, part))
        ? part
        : null;
  }

  private static boolean adjacent(Amount before, Part part) {
    return part.amount.unit().compareTo(before.unit()) < 0;
  }

  private boolean isJoinedUnit(int index) {
    for (CueKind kind : new CueKind[] {CueKind.UNIT_ONE, CueKind.UNIT_TWO, CueKind.UNIT_MANY}) {
      Cue cue = text.find(index, kind);
      if (cue != null && cue.joined()) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Cue anyUnit(int index) {
    Cue unit = singular(index);
    if (unit == null) {
      unit = text.find(index, CueKind.UNIT_MANY);
    }
    return unit != null && !unit.preposed() && !unit.joined() ? unit : null;
  }

  private @Nullable Cue singular(int index) {
    Cue unit = text.find(index, CueKind.UNIT_COUNTED);
    return unit == null ? text.find(index, CueKind.UNIT_ONE) : unit;
  }

  /** The last ten days, the past hours, the next two years. */
  @Nullable Found window(int index) {
    Found latest = latest(index);
    if (latest != null) {
      return latest;
    }
    Found numberFirst = numberFirst(index);
    return numberFirst == null ? unitFirst(text.skip(index, CueKind.DEMONSTRATIVE)) : numberFirst;
  }

  private @Nullable Found latest(int index) {
    Cue cue = text.find(index, CueKind.LATEST);
    if (cue == null) {
      return null;
    }
    Found length = length(index + 1, false);
    return length != null && length.value() instanceof Length past
        ? new Found(new Window(past, -1), index, length.to())
        : null;
  }

  /** The 24 hours past; three days next. */
  private @Nullable Found numberFirst(int index) {
    NumberPhrase number = text.number(index);
    if (number == null || number.ordinal() || number.low() == 0) {
      return null;
    }
    Cue unit = anyUnit(number.to());
    Cue relation = unit == null ? null : related(number.to() + 1);
    if (unit == null || relation == null) {
      return null;
    }
    Length length = length(number.low(), unit, number.isVague());
    return new Found(
        new Window(length, sign(relation)), index, number.to() + 1 + relation.length());
  }

  private @Nullable Found unitFirst(int index) {
    Cue two = text.find(index, CueKind.UNIT_TWO);
    Cue unit = two == null ? text.find(index, CueKind.UNIT_MANY) : two;
    if (unit == null || !unit.definite() && two == null) {
      return null;
    }
    NumberPhrase number = text.number(index + 1);
    boolean counted =
        number != null
            && !number.ordinal()
            && (number.definite() || text.isNumber(number.to() - 1));
    int at = counted && number != null ? number.to() : text.skip(index + 1, CueKind.FEW);
    Cue relation = related(at);
    if (relation == null) {
      return null;
    }
    Length length = lengthOf(unit, two != null, counted ? number : null, at > index + 1);
    return new Found(new Window(length, sign(relation)), index, at + relation.length());
  }

  private static Length lengthOf(
      Cue unit, boolean two, @Nullable NumberPhrase number, boolean few) {
    if (number != null) {
      return length(number.low(), unit, number.isVague());
    }
    if (two) {
      return length(2, unit, false);
    }
    return few
        ? length(3, unit, true)
        : new Length(List.of(Amount.some(UnitGrammar.unit(unit))), true);
  }

  private static Length length(double count, Cue unit, boolean vague) {
    return new Length(List.of(new Amount(count, UnitGrammar.unit(unit), false)), vague);
  }

  private @Nullable Cue related(int index) {
    Cue relation = units.relation(index);
    return relation == null || relation.kind() == CueKind.THIS ? null : relation;
  }

  private static int sign(Cue relation) {
    return relation.number() < 0 ? -1 : 1;
  }
}
