package org.isnad.ingest.watch;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.isnad.ingest.web.Response;
import org.jspecify.annotations.Nullable;

/** How long a server wants to be left alone. */
final class RetryAfter {
  private static final long LONGEST = 24 * 3600;
  private static final long UNSAID = 60;

  private RetryAfter() {}

  /** Seconds from now; 0 when the server does not complain. */
  static long seconds(Response response, Instant now) {
    boolean complains = response.status() == 429 || response.status() == 503;
    return complains ? seconds(response.header("retry-after"), now) : 0;
  }

  private static long seconds(@Nullable String value, Instant now) {
    if (value == null) {
      return UNSAID;
    }
    if (value.matches("\\d{1,9}")) {
      return Math.min(LONGEST, Long.parseLong(value));
    }
    try {
      Instant until = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      return Math.max(0, Math.min(LONGEST, until.getEpochSecond() - now.getEpochSecond()));
    } catch (DateTimeException e) {
      return UNSAID;
    }
  }
}
