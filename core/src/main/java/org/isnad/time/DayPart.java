package org.isnad.time;

import java.time.LocalDate;
import org.isnad.DateRange;

/**
 * A part of a day, by itself.
 *
 * @param code of TIMEX3: MO, MI, AF, EV or NI
 */
public record DayPart(String code) implements TimeValue {
  private static final int NIGHT_TURNS_EVENING = 5;
  private static final int NOON = 12;

  @Override
  public Resolved resolve(Reference reference) {
    LocalDate today = reference.today();
    if (today == null) {
      return Resolved.unresolved(Resolved.TIME, timex(), Precision.DAY);
    }
    DateRange range = isNight() ? night(today, reference.direction()) : DateRange.day(today);
    return new Resolved(
        range,
        Resolved.TIME,
        today + timex(),
        Precision.DAY,
        isNight() ? "night" : "part of today");
  }

  /** The night that the news of a morning tells of lies between two days. */
  private static DateRange night(LocalDate today, Direction direction) {
    return direction == Direction.FUTURE
        ? new DateRange(today, today.plusDays(1))
        : new DateRange(today.minusDays(1), today);
  }

  String timex() {
    return 'T' + code;
  }

  boolean isNight() {
    return code.equals("NI");
  }

  boolean isBeforeNoon() {
    return code.equals("MO");
  }

  boolean isAfterNoon(int hour) {
    return switch (code) {
      case "AF", "EV" -> true;
      case "MI" -> hour < NIGHT_TURNS_EVENING || hour == NOON;
      case "NI" -> hour >= NIGHT_TURNS_EVENING && hour < NOON;
      default -> false;
    };
  }

  boolean isMidnight(int hour) {
    return isNight() && hour == NOON;
  }
}
