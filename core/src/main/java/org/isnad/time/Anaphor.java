package org.isnad.time;

import java.time.LocalDate;
import org.isnad.DateRange;

/**
 * A time that the text tells before: the same day, that year, the next day. Alone it stays open.
 *
 * @param offset units after the time meant, 0 for the same
 */
public record Anaphor(Unit unit, int offset) implements TimeValue {
  @Override
  public Resolved resolve(Reference reference) {
    return Resolved.unresolved(Resolved.DATE, "XXXX", Precision.APPROXIMATE)
        .because("refers to a time told before");
  }

  @Override
  public boolean isCountedFromTold() {
    return true;
  }

  @Override
  public Resolved resolveAfter(DateRange told, Reference reference) {
    LocalDate day = unit.shift(told.first(), offset);
    if (unit == Unit.DAY || unit.isOfClock()) {
      DateRange same = offset == 0 ? told : DateRange.day(day);
      return Resolved.date(same, Timex.range(same), Precision.DAY, "the time told before");
    }
    return new RelativeUnit(unit, 0)
        .resolve(new Reference(day.atStartOfDay(), Direction.PAST))
        .because("the time told before");
  }
}
