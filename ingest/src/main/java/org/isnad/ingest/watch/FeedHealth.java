package org.isnad.ingest.watch;

import org.jspecify.annotations.Nullable;

/**
 * How a feed fares.
 *
 * @param url as the list names it
 * @param etag the server's mark of the state seen last
 * @param modified when that state was made, in the server's words
 * @param due when to ask again, in seconds since 1970
 * @param asked how often it was asked
 * @param failures in a row, 0 when all is well
 * @param entries how many entries it had that were new
 * @param answered when it answered last, in seconds since 1970; 0 for never
 * @param error what is wrong, null when all is well
 */
public record FeedHealth(
    String url,
    @Nullable String etag,
    @Nullable String modified,
    long due,
    int asked,
    int failures,
    int entries,
    long answered,
    @Nullable String error) {
  private static final long DAY = 24 * 3600;
  private static final int MOST_DOUBLINGS = 10;

  static FeedHealth unknown(String url) {
    return new FeedHealth(url, null, null, 0, 0, 0, 0, 0, null);
  }

  FeedHealth answered(
      @Nullable String newEtag, @Nullable String newModified, int more, long now, long next) {
    return new FeedHealth(url, newEtag, newModified, next, asked + 1, 0, entries + more, now, null);
  }

  /** Asked the less often, the longer it fails; at least once a day. */
  FeedHealth failed(String reason, long now, long usual, long atLeast) {
    long wait = Math.min(DAY, usual << Math.min(failures, MOST_DOUBLINGS));
    long next = now + Math.max(wait, Math.min(DAY, atLeast));
    return new FeedHealth(
        url, etag, modified, next, asked + 1, failures + 1, entries, answered, reason);
  }
}
