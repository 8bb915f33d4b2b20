package org.isnad.ingest.watch;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How to watch.
 *
 * @param every how often a feed is asked that does not say itself
 * @param delay between two requests to a host, at least
 * @param workers how many fetch at once
 * @param patience to ask each feed once, do what it brings and end; what is due only later than
 *     this stays for another time. Null to watch on
 */
public record WatchOptions(
    Duration every, Duration delay, int workers, @Nullable Duration patience) {
  boolean once() {
    return patience != null;
  }

  long patienceMillis() {
    return patience == null ? Long.MAX_VALUE : patience.toMillis();
  }
}
