package org.isnad.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.isnad.DateRange;
import org.jspecify.annotations.Nullable;

/** Turns what an expression says into days. */
public final class TimeResolver {

  /**
   * Resolves against the day on which the article appeared.
   *
   * @param published null when unknown: relative expressions then have no range
   * @param direction the tense of the clause
   */
  public Resolved resolve(TimeValue value, @Nullable LocalDate published, Direction direction) {
    return value.resolve(
        new Reference(published == null ? null : published.atStartOfDay(), direction));
  }

  /**
   * Resolves what counts from another time: that day, eight years later.
   *
   * @param told the time that the text tells before, null when there is none: it stays open then
   */
  public Resolved resolveAfter(
      TimeValue value, @Nullable DateRange told, @Nullable LocalDate published) {
    Reference reference =
        new Reference(published == null ? null : published.atStartOfDay(), Direction.PAST);
    return told == null ? value.resolve(reference) : value.resolveAfter(told, reference);
  }

  /** Resolves against a moment, for hours and minutes before or after it. */
  public Resolved resolve(TimeValue value, LocalDateTime now, Direction direction) {
    return value.resolve(new Reference(now, direction));
  }
}
