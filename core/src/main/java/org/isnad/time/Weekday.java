package org.isnad.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.isnad.DateRange;

/**
 * A day of the week. Of a past clause it is the nearest one that is not in the future: news names
 * the day on which it appears as well.
 */
public record Weekday(DayOfWeek day, Relation relation) implements TimeValue {
  @Override
  public Resolved resolve(Reference reference) {
    LocalDate today = reference.today();
    if (today == null) {
      return Resolved.unresolved(Resolved.DATE, "XXXX-WXX-" + day.getValue(), Precision.DAY);
    }
    LocalDate chosen = nearTo(today, reference.direction());
    return Resolved.date(
        DateRange.day(chosen), chosen.toString(), Precision.DAY, "weekday " + reasonOf(reference));
  }

  private LocalDate nearTo(LocalDate today, Direction direction) {
    return switch (relation) {
      case LAST -> today.with(TemporalAdjusters.previous(day));
      case NEXT -> today.with(TemporalAdjusters.next(day));
      case THIS -> today.with(day);
      case NONE ->
          direction == Direction.PAST
              ? today.with(TemporalAdjusters.previousOrSame(day))
              : today.with(TemporalAdjusters.nextOrSame(day));
    };
  }

  private String reasonOf(Reference reference) {
    if (relation != Relation.NONE) {
      return relation == Relation.LAST ? "before" : relation == Relation.NEXT ? "after" : "of week";
    }
    return reference.direction() == Direction.PAST ? "not in the future" : "not in the past";
  }
}
