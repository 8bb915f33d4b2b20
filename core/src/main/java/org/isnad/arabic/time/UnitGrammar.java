package org.isnad.arabic.time;

import java.util.Locale;
import org.isnad.time.Length;
import org.isnad.time.RelativeDay;
import org.isnad.time.RelativeUnit;
import org.isnad.time.Unit;
import org.isnad.time.Window;
import org.jspecify.annotations.Nullable;

/** Whole units told from today: last month, this year, next week. */
final class UnitGrammar {
  private final TimeText text;

  UnitGrammar(TimeText text) {
    this.text = text;
  }

  static Unit unit(Cue cue) {
    return Unit.valueOf(cue.value().toUpperCase(Locale.ROOT));
  }

  /** A unit in the singular with the article. */
  @Nullable Cue definite(int index) {
    Cue cue = text.find(index, CueKind.UNIT_ONE);
    if (cue == null) {
      cue = text.find(index, CueKind.UNIT_COUNTED);
    }
    return cue != null && cue.definite() ? cue : null;
  }

  /** Last, this, next after a noun. */
  @Nullable Cue relation(int index) {
    Cue cue = text.find(index, CueKind.LAST);
    if (cue == null) {
      cue = text.find(index, CueKind.NEXT);
    }
    if (cue == null) {
      cue = text.find(index, CueKind.THIS);
    }
    return cue == null ? text.find(index, CueKind.RECENT) : cue;
  }

  /** Last month; this month, either way round. */
  @Nullable Found relative(int index) {
    if (text.has(index, CueKind.DEMONSTRATIVE)) {
      return demonstrated(index);
    }
    Cue unit = definite(index);
    if (unit == null) {
      return null;
    }
    Cue relation = relation(index + unit.length());
    if (relation == null || relation.kind() == CueKind.RECENT && unit(unit) != Unit.HOUR) {
      return null;
    }
    return found(index, index + unit.length() + relation.length(), unit, relation.number());
  }

  private @Nullable Found demonstrated(int index) {
    Cue unit = definite(index + 1);
    if (unit == null || unit(unit).isOfClock()) {
      return null;
    }
    int to = index + 1 + unit.length();
    Cue relation = relation(to);
    return relation == null
        ? found(index, to, unit, 0)
        : found(index, to + relation.length(), unit, relation.number());
  }

  /** A unit with the article alone, after a word for a part of it. */
  @Nullable Found present(int index) {
    Cue unit = definite(index);
    if (unit == null || unit(unit).isOfClock() || unit(unit) == Unit.DAY) {
      return null;
    }
    return found(index, index + unit.length(), unit, 0);
  }

  private static @Nullable Found found(int from, int to, Cue unit, int offset) {
    Unit what = unit(unit);
    if (what.isOfClock()) {
      return offset == 0 ? null : new Found(new Window(Length.of(1, what), offset), from, to);
    }
    return what == Unit.DAY
        ? new Found(new RelativeDay(offset), from, to)
        : new Found(new RelativeUnit(what, offset), from, to);
  }
}
