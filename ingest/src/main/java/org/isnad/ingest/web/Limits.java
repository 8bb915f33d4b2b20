package org.isnad.ingest.web;

import java.time.Duration;

/**
 * What a fetch may cost.
 *
 * @param bytes of a body, unpacked
 * @param time from the first connection to the last byte, redirects included
 * @param silence without a byte
 * @param redirects followed
 */
public record Limits(int bytes, Duration time, Duration silence, int redirects) {
  /** For pages and feeds of news sites. */
  public static final Limits USUAL =
      new Limits(8 << 20, Duration.ofSeconds(40), Duration.ofSeconds(15), 5);
}
