package org.isnad.ingest.page;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * A day as a page tells it, with the time and its zone where it tells them.
 *
 * @param offset from Greenwich; null unless {@code time} is known, and often then
 */
public record Moment(LocalDate day, @Nullable LocalTime time, @Nullable ZoneOffset offset) {
  private static final int FIRST_YEAR = 1990;
  private static final int LAST_YEAR = 2100;
  private static final int QUARTER = 15;

  static Moment of(LocalDate day) {
    return new Moment(day, null, null);
  }

  static Moment of(OffsetDateTime time) {
    return new Moment(time.toLocalDate(), time.toLocalTime(), time.getOffset());
  }

  static Moment of(LocalDateTime time) {
    return new Moment(time.toLocalDate(), time.toLocalTime(), null);
  }

  /** Whether a news page can have appeared then: not the computer's year zero. */
  boolean isLikely() {
    return day.getYear() >= FIRST_YEAR && day.getYear() < LAST_YEAR;
  }

  /** Whether both mean the same day, give or take a zone. */
  boolean isNear(Moment other) {
    return Math.abs(day.toEpochDay() - other.day.toEpochDay()) <= 1;
  }

  /**
   * The same moment at the zone that a local time beside it shows, where the day is another there;
   * else as it is.
   */
  Moment atZoneOf(Moment local) {
    LocalTime ours = time;
    LocalTime theirs = local.time;
    if (ours == null
        || theirs == null
        || !ZoneOffset.UTC.equals(offset)
        || local.offset != null
        || local.day.equals(day)) {
      return this;
    }
    LocalDateTime utc = day.atTime(ours.withSecond(0).withNano(0));
    long minutes = Duration.between(utc, local.day.atTime(theirs.withSecond(0))).toMinutes();
    boolean isOffset = minutes % QUARTER == 0 && minutes >= -12 * 60 && minutes <= 14 * 60;
    if (!isOffset) {
      return this;
    }
    ZoneOffset found = ZoneOffset.ofTotalSeconds((int) minutes * 60);
    return of(day.atTime(ours).atOffset(ZoneOffset.UTC).withOffsetSameInstant(found));
  }

  /** ISO 8601: a day, a local time, or a time with its zone. */
  @Override
  public String toString() {
    if (time == null) {
      return day.toString();
    }
    String second = String.format(java.util.Locale.ROOT, "%s:%02d", minute(time), time.getSecond());
    return day
        + "T"
        + second
        + (offset == null ? "" : offset.equals(ZoneOffset.UTC) ? "Z" : offset);
  }

  private static String minute(LocalTime time) {
    return String.format(java.util.Locale.ROOT, "%02d:%02d", time.getHour(), time.getMinute());
  }
}
