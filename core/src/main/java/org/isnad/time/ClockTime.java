package org.isnad.time;

import org.jspecify.annotations.Nullable;

/**
 * A time of the clock.
 *
 * @param hour 0 to 24
 * @param minute −1 when not said
 * @param second −1 when not said
 * @param zone the words that name whose time it is, null when not said
 */
public record ClockTime(int hour, int minute, int second, @Nullable String zone)
    implements TimeValue {
  private static final int HALF_DAY = 12;

  @Override
  public Resolved resolve(Reference reference) {
    return new Resolved(null, Resolved.TIME, timex(), Precision.DAY, "a time of no day");
  }

  String timex() {
    String text = 'T' + Timex.two(hour);
    text += minute < 0 ? "" : ":" + Timex.two(minute);
    return second < 0 ? text : text + ':' + Timex.two(second);
  }

  /** The same with the hour that a part of the day asks for: 7 in the evening is 19. */
  public ClockTime in(DayPart part) {
    int moved = part.isBeforeNoon() ? hour % HALF_DAY : hour;
    if (part.isAfterNoon(hour)) {
      moved = hour < HALF_DAY ? hour + HALF_DAY : hour;
    } else if (part.isMidnight(hour)) {
      moved = 0;
    } else if (hour > HALF_DAY) {
      moved = hour;
    }
    return new ClockTime(moved, minute, second, zone);
  }

  /** The same in somebody's time. */
  public ClockTime by(String otherZone) {
    return new ClockTime(hour, minute, second, otherZone);
  }
}
