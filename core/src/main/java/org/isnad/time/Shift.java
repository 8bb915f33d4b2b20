package org.isnad.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.isnad.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * So long before or after now.
 *
 * @param sign −1 for before (ago), 1 for after
 */
public record Shift(Length length, int sign) implements TimeValue {
  private static final int SECONDS_A_MINUTE = 60;
  private static final int SECONDS_AN_HOUR = 3600;

  @Override
  public Resolved resolve(Reference reference) {
    LocalDateTime now = reference.now();
    if (now == null) {
      return Resolved.unresolved(Resolved.DATE, length.timex(), precision());
    }
    if (sign > 0 && reference.direction() == Direction.PAST) {
      return Resolved.unresolved(Resolved.DATE, length.timex(), precision())
          .because("after another happening");
    }
    LocalDateTime moment = moment(now);
    String value =
        moment.toLocalTime().equals(now.toLocalTime())
            ? moment.toLocalDate().toString()
            : Timex.moment(moment);
    String type = length.isOfClock() ? Resolved.TIME : Resolved.DATE;
    return new Resolved(range(now, moment), type, value, precision(), "counted from now");
  }

  /** The day itself, the first of the days meant when the count is vague. */
  @Nullable LocalDate exactDay(Reference reference) {
    LocalDateTime now = reference.now();
    return now == null ? null : moment(now).toLocalDate();
  }

  @Override
  public boolean isCountedFromTold() {
    return sign > 0;
  }

  /** Eight years later, after what the text told before. */
  @Override
  public Resolved resolveAfter(DateRange told, Reference reference) {
    if (isVague() || length.isOfClock()) {
      return resolve(reference);
    }
    return new Shift(length, sign)
        .resolve(new Reference(told.last().atStartOfDay(), Direction.FUTURE))
        .because("counted from the time told before");
  }

  /** The count is not told: some days ago. */
  public boolean isVague() {
    return length.amounts().get(0).vague();
  }

  private DateRange range(LocalDateTime now, LocalDateTime moment) {
    LocalDate day = moment.toLocalDate();
    if (isVague()) {
      return vagueRange(now.toLocalDate(), day);
    }
    if (length.unit().compareTo(Unit.YEAR) >= 0 && length.amounts().size() == 1) {
      return RelativeUnit.years(day.getYear(), 1);
    }
    return DateRange.day(day);
  }

  private DateRange vagueRange(LocalDate today, LocalDate day) {
    if (length.isOfClock()) {
      return DateRange.day(today);
    }
    return sign < 0
        ? new DateRange(day, today.minusDays(1))
        : new DateRange(today.plusDays(1), day);
  }

  private LocalDateTime moment(LocalDateTime now) {
    LocalDateTime moment = now;
    for (Length.Amount amount : length.amounts()) {
      double count = sign * amount.count();
      moment =
          amount.unit().isOfClock()
              ? shiftClock(moment, amount.unit(), count)
              : shiftDay(moment, amount.unit(), count);
    }
    return moment;
  }

  private static LocalDateTime shiftDay(LocalDateTime moment, Unit unit, double count) {
    return unit.shift(moment.toLocalDate(), count).atTime(moment.toLocalTime());
  }

  private static LocalDateTime shiftClock(LocalDateTime moment, Unit unit, double count) {
    double seconds =
        switch (unit) {
          case HOUR -> count * SECONDS_AN_HOUR;
          case MINUTE -> count * SECONDS_A_MINUTE;
          default -> count;
        };
    return moment.plus(Math.round(seconds), ChronoUnit.SECONDS);
  }

  private Precision precision() {
    if (length.approximate()) {
      return Precision.APPROXIMATE;
    }
    return switch (length.unit()) {
      case YEAR -> Precision.YEAR;
      case DECADE, CENTURY -> Precision.APPROXIMATE;
      default -> Precision.DAY;
    };
  }
}
