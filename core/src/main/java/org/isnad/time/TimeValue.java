package org.isnad.time;

/**
 * What a time expression says, before it is resolved. Immutable; two expressions that say the same
 * are equal.
 */
public sealed interface TimeValue
    permits Anaphor,
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

  /** What it says of the happening that it stands by. */
  default TimeRole role() {
    return TimeRole.WHEN;
  }
}
