package org.isnad.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.isnad.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * The moment that relative expressions count from, and the way the clause looks.
 *
 * @param now null when the article's day is unknown
 */
public record Reference(@Nullable LocalDateTime now, Direction direction) {

  private static final int MONTHS_NEAR = 3;
  private static final int MONTHS_FAR = 9;

  @Nullable LocalDate today() {
    return now == null ? null : now.toLocalDate();
  }

  Reference looking(Direction otherDirection) {
    return new Reference(now, otherDirection);
  }

  Reference at(LocalDate day) {
    return new Reference(day.atStartOfDay(), direction);
  }

  /**
   * The one of several recurrences that is meant, or null when none fits.
   *
   * @param recurrences in the order of time
   */
  static @Nullable DateRange choose(
      List<DateRange> recurrences, LocalDate today, Relation relation, Direction direction) {
    return switch (relation) {
      case LAST -> lastThat(recurrences, range -> range.last().isBefore(today));
      case NEXT -> firstThat(recurrences, range -> range.first().isAfter(today));
      case THIS -> firstThat(recurrences, range -> range.last().getYear() == today.getYear());
      case NONE -> chooseByTense(recurrences, today, direction);
    };
  }

  private static @Nullable DateRange chooseByTense(
      List<DateRange> recurrences, LocalDate today, Direction direction) {
    return switch (direction) {
      case PAST -> notLongAgo(recurrences, today);
      case FUTURE -> firstThat(recurrences, range -> !range.last().isBefore(today));
      case NEITHER -> nearest(recurrences, today);
    };
  }

  /** The last one, but not one of long ago where the next is near: who means that says the year. */
  private static @Nullable DateRange notLongAgo(List<DateRange> recurrences, LocalDate today) {
    DateRange last = lastThat(recurrences, range -> !range.first().isAfter(today));
    DateRange next = firstThat(recurrences, range -> range.first().isAfter(today));
    boolean near = next != null && next.first().isBefore(today.plusMonths(MONTHS_NEAR));
    boolean far = last != null && last.last().isBefore(today.minusMonths(MONTHS_FAR));
    return near && far ? next : last;
  }

  private static @Nullable DateRange nearest(List<DateRange> recurrences, LocalDate today) {
    DateRange best = null;
    for (DateRange range : recurrences) {
      if (best == null || distance(range, today) < distance(best, today)) {
        best = range;
      }
    }
    return best;
  }

  private static long distance(DateRange range, LocalDate today) {
    if (range.first().isAfter(today)) {
      return range.first().toEpochDay() - today.toEpochDay();
    }
    return Math.max(0, today.toEpochDay() - range.last().toEpochDay());
  }

  private static @Nullable DateRange lastThat(List<DateRange> ranges, Condition condition) {
    DateRange last = null;
    for (DateRange range : ranges) {
      last = condition.holds(range) ? range : last;
    }
    return last;
  }

  private static @Nullable DateRange firstThat(List<DateRange> ranges, Condition condition) {
    for (DateRange range : ranges) {
      if (condition.holds(range)) {
        return range;
      }
    }
    return null;
  }

  private interface Condition {
    boolean holds(DateRange range);
  }
}
