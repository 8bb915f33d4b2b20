package org.isnad.time;

import org.isnad.DateRange;

/**
 * What a time expression says, before it is resolved. Immutable; two expressions that say the same
 * are equal.
 */
public sealed interface TimeValue
    permits Ahead,
        Anaphor,
        Apart,
        AtTime,
        CalendarDate,
        Century,
        ClockTime,
        DayOfMonth,
        DayPart,
        Decade,
        Feast,
        FixedPeriod,
        Fraction,
        HijriDate,
        InYear,
        Length,
        NamedDay,
        NthUnit,
        PartOf,
        Past,
        Present,
        Range,
        RelativeDay,
        RelativeUnit,
        Repeated,
        Season,
        Shift,
        Since,
        Until,
        Weekday,
        Window {

  /** What it means at a moment; never fails. */
  Resolved resolve(Reference reference);

  /** It counts from another time that the text tells before it: that day, a year later. */
  default boolean isCountedFromTold() {
    return false;
  }

  /** What it means where it counts from another time, told before; never fails. */
  default Resolved resolveAfter(DateRange told, Reference reference) {
    return resolve(reference);
  }

  /** What it says of the happening that it stands by. */
  default TimeRole role() {
    return TimeRole.WHEN;
  }
}
