package org.isnad.arabic.time;

import java.time.LocalDate;
import java.util.Locale;
import org.isnad.DateRange;
import org.isnad.time.CalendarDate;
import org.isnad.time.Century;
import org.isnad.time.Decade;
import org.isnad.time.Feast;
import org.isnad.time.FeastRule;
import org.isnad.time.FixedPeriod;
import org.isnad.time.Fraction;
import org.isnad.time.NthUnit;
import org.isnad.time.PartOf;
import org.isnad.time.Relation;
import org.isnad.time.RelativeUnit;
import org.isnad.time.Season;
import org.isnad.time.TimeValue;
import org.isnad.time.Unit;
import org.jspecify.annotations.Nullable;

/** Months, years, seasons, decades, centuries, feasts, and parts of them. */
final class PeriodGrammar {
  private static final int DAYS_TO_WEEKEND = 5;
  private static final int CENTURIES = 30;

  private final TimeText text;
  private final YearGrammar years;
  private final MonthGrammar months;
  private final UnitGrammar units;
  private final DateGrammar dates;

  PeriodGrammar(
      TimeText text, YearGrammar years, MonthGrammar months, UnitGrammar units, DateGrammar dates) {
    this.text = text;
    this.years = years;
    this.months = months;
    this.units = units;
    this.dates = dates;
  }

  /** A period, or a part of one. */
  @Nullable Found period(int index) {
    Found found = part(index);
    if (found == null) {
      found = whole(index);
    }
    return found == null ? numbered(index) : found;
  }

  private @Nullable Found whole(int index) {
    Found found = units.relative(index);
    if (found == null) {
      found = months.pair(index);
    }
    if (found == null) {
      found = months.month(index, text.has(index - 1, CueKind.DEMONSTRATIVE));
    }
    if (found == null) {
      found = years.year(index);
    }
    if (found == null) {
      found = season(index);
    }
    if (found == null) {
      found = decade(index);
    }
    if (found == null) {
      found = century(index);
    }
    return found == null ? named(index) : found;
  }

  /** Early, middle, late. */
  private @Nullable Found part(int index) {
    Cue cue = text.find(index, CueKind.PORTION);
    if (cue == null) {
      return weekend(index);
    }
    int next = index + cue.length();
    if (cue.value().equals("hours")) {
      return null;
    }
    PartOf.Portion portion = PartOf.Portion.valueOf(cue.value().toUpperCase(Locale.ROOT));
    Found whole = wholeAfterPortion(next);
    if (whole == null && portion == PartOf.Portion.EARLIER && text.isComma(next)) {
      whole = dates.day(next + 1);
    }
    if (whole == null) {
      return null;
    }
    if (portion == PartOf.Portion.LATE && isThisWeek(whole.value())) {
      return new Found(weekend(0, whole.value()), index, whole.to());
    }
    return new Found(new PartOf(portion, whole.value()), index, whole.to());
  }

  private static boolean isThisWeek(TimeValue value) {
    return value instanceof RelativeUnit unit && unit.unit() == Unit.WEEK && unit.offset() == 0;
  }

  private @Nullable Found wholeAfterPortion(int index) {
    int at = text.skip(index, CueKind.FROM);
    Found found = whole(at);
    if (found == null) {
      found = dates.day(at);
    }
    if (found == null) {
      found = numbered(at);
    }
    if (found == null) {
      found = years.bare(at);
    }
    return found == null ? units.present(at) : found;
  }

  private @Nullable Found weekend(int index) {
    Cue cue = text.find(index, CueKind.WEEKEND);
    if (cue == null) {
      return null;
    }
    int to = index + cue.length();
    Cue relation = units.relation(to);
    int offset = relation == null || relation.kind() == CueKind.RECENT ? 0 : relation.number();
    int end = relation == null ? to : to + relation.length();
    return new Found(weekend(offset, new RelativeUnit(Unit.WEEK, offset)), index, end);
  }

  /** Saturday and Sunday, the end of a week that begins on Monday. */
  private static TimeValue weekend(int offset, TimeValue week) {
    TimeValue whole = offset == 0 ? week : new RelativeUnit(Unit.WEEK, offset);
    return new org.isnad.time.Range(
        new NthUnit(DAYS_TO_WEEKEND + 1, Unit.DAY, whole),
        new NthUnit(DAYS_TO_WEEKEND + 2, Unit.DAY, whole));
  }

  /** The third quarter of 2018, the first week of May, the first decade of the century. */
  private @Nullable Found numbered(int index) {
    Cue unit = units.definite(index);
    int parts = unit == null ? parts(index) : 0;
    if (unit == null && parts == 0) {
      return null;
    }
    NumberPhrase number = text.number(index + 1);
    boolean last = text.has(index + 1, CueKind.RECENT);
    if (!last && (number == null || !number.ordinal() || !number.isWithin(1, 53))) {
      return null;
    }
    int to = last || number == null ? index + 2 : number.to();
    int count = last || number == null ? -1 : number.intValue();
    Found whole = wholeOfNumbered(to);
    if (whole == null) {
      return null;
    }
    TimeValue value =
        unit == null
            ? new Fraction(count < 0 ? parts : count, parts, whole.value())
            : new NthUnit(count, UnitGrammar.unit(unit), whole.value());
    return isSensible(unit) ? new Found(value, index, whole.to()) : null;
  }

  private static boolean isSensible(@Nullable Cue unit) {
    return unit == null
        || UnitGrammar.unit(unit) != Unit.CENTURY && !UnitGrammar.unit(unit).isOfClock();
  }

  private int parts(int index) {
    for (CueKind kind : new CueKind[] {CueKind.QUARTER, CueKind.HALF, CueKind.THIRD}) {
      Cue cue = text.find(index, kind);
      if (cue != null && cue.definite()) {
        return cue.number();
      }
    }
    return 0;
  }

  private @Nullable Found wholeOfNumbered(int index) {
    int at = text.skip(text.skip(index, CueKind.FROM), CueKind.IN);
    Found found = whole(at);
    if (found == null) {
      found = years.bare(at);
    }
    if (found == null) {
      found = yearInWords(at);
    }
    return found == null && at > index ? units.present(at) : found;
  }

  private @Nullable Found yearInWords(int index) {
    NumberPhrase year = years.afterMonth(index);
    return year == null
        ? null
        : new Found(CalendarDate.ofYear(DayNumberGrammar.yearOf(year)), index, year.to());
  }

  private @Nullable Found season(int index) {
    int at = text.skip(index, CueKind.DEMONSTRATIVE);
    Cue cue = text.find(at, CueKind.SEASON);
    if (cue == null) {
      return null;
    }
    int to = at + cue.length();
    Found year = wholeYear(to);
    if (year != null) {
      return new Found(new Season(cue.value(), year.value(), Relation.NONE), index, year.to());
    }
    Cue relation = units.relation(to);
    if (relation != null && relation.kind() != CueKind.RECENT) {
      Relation which = DateGrammar.relationOf(relation);
      return new Found(new Season(cue.value(), null, which), index, to + relation.length());
    }
    if (at > index) {
      return new Found(new Season(cue.value(), null, Relation.THIS), index, to);
    }
    boolean governed = cue.definite() && months.isGoverned(index);
    return governed ? new Found(new Season(cue.value(), null, Relation.NONE), index, to) : null;
  }

  private @Nullable Found wholeYear(int index) {
    int at = text.skip(index, CueKind.FROM);
    Found year = years.year(at);
    if (year == null) {
      year = years.bare(at);
    }
    if (year != null) {
      return year;
    }
    Found relative = units.relative(at);
    return relative != null
            && relative.value() instanceof RelativeUnit unit
            && unit.unit() == Unit.YEAR
        ? relative
        : null;
  }

  private @Nullable Found decade(int index) {
    Cue cue = text.find(index, CueKind.DECADE);
    if (cue == null) {
      return null;
    }
    int to = index + cue.length();
    if (isAge(to)) {
      return null;
    }
    Found century = centuryAt(text.skip(to, CueKind.FROM));
    return century == null
        ? new Found(new Decade(cue.number(), null), index, to)
        : new Found(new Decade(cue.number(), century.value()), index, century.to());
  }

  private boolean isAge(int index) {
    return text.has(index + 1, CueKind.AGE_AFTER) || text.has(index, CueKind.AGE_AFTER);
  }

  private @Nullable Found centuryAt(int index) {
    Found century = century(index);
    if (century != null) {
      return century;
    }
    Found relative = units.relative(index);
    return relative != null
            && relative.value() instanceof RelativeUnit unit
            && unit.unit() == Unit.CENTURY
        ? relative
        : null;
  }

  private @Nullable Found century(int index) {
    Cue unit = units.definite(index);
    if (unit == null || UnitGrammar.unit(unit) != Unit.CENTURY) {
      return null;
    }
    NumberPhrase number = text.number(index + 1);
    if (number == null || !number.isWithin(1, CENTURIES)) {
      return null;
    }
    return new Found(new Century(number.intValue()), index, number.to());
  }

  private @Nullable Found named(int index) {
    Cue era = text.find(index, CueKind.ERA_NAME);
    if (era != null) {
      Found year = years.bare(index + era.length());
      int to = year == null ? index + era.length() : year.to();
      return new Found(new FixedPeriod(range(era.value())), index, to);
    }
    Cue feast = text.find(index, CueKind.FEAST);
    if (feast == null) {
      return null;
    }
    int to = index + feast.length();
    FeastRule rule = FeastRule.parse(feast.value());
    Found year = wholeYear(to);
    if (year != null) {
      return new Found(new Feast(rule, year.value(), Relation.NONE), index, year.to());
    }
    Cue relation = units.relation(to);
    return relation == null || relation.kind() == CueKind.RECENT
        ? new Found(new Feast(rule, null, Relation.NONE), index, to)
        : new Found(
            new Feast(rule, null, DateGrammar.relationOf(relation)), index, to + relation.length());
  }

  private static DateRange range(String value) {
    int slash = value.indexOf('/');
    return new DateRange(
        LocalDate.parse(value.substring(0, slash)), LocalDate.parse(value.substring(slash + 1)));
  }
}
