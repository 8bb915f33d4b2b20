package org.isnad.time;

import java.time.LocalDate;
import org.isnad.DateRange;
import org.jspecify.annotations.Nullable;

/** From a time on; up to the day of publication where that is known. */
public record Since(TimeValue start) implements TimeValue {
  @Override
  public Resolved resolve(Reference reference) {
    boolean ahead = reference.direction() == Direction.FUTURE;
    Resolved from = start.resolve(ahead ? reference : reference.looking(Direction.PAST));
    LocalDate today = reference.today();
    LocalDate first = firstDay(from.range(), reference);
    if (first == null) {
      return new Resolved(null, from.type(), from.value(), from.precision(), from.reason());
    }
    LocalDate last = today == null || today.isBefore(first) ? first : today;
    return new Resolved(
        new DateRange(first, last),
        Resolved.DATE,
        from.value(),
        from.precision(),
        "since " + from.reason());
  }

  @Override
  public boolean isCountedFromTold() {
    return start.isCountedFromTold();
  }

  @Override
  public Resolved resolveAfter(DateRange told, Reference reference) {
    DateRange from = start.resolveAfter(told, reference).range();
    LocalDate today = reference.today();
    if (from == null || today == null || today.isBefore(from.first())) {
      return resolve(reference);
    }
    DateRange range = new DateRange(from.first(), today);
    return Resolved.date(range, Timex.range(range), Precision.DAY, "since the time told before");
  }

  private @Nullable LocalDate firstDay(@Nullable DateRange range, Reference reference) {
    if (start instanceof Shift shift) {
      return shift.exactDay(reference);
    }
    return range == null ? null : range.first();
  }

  @Override
  public TimeRole role() {
    return TimeRole.START;
  }
}
