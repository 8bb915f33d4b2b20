package org.isnad.ingest.watch;

import org.isnad.ingest.feed.FeedEntry;
import org.jspecify.annotations.Nullable;

/**
 * An entry that was found and is not done.
 *
 * @param feed the address of the feed
 * @param source the feed's title
 * @param state a hash of what the feed tells of the entry, which changes with it
 */
public record Pending(String feed, @Nullable String source, FeedEntry entry, String state) {
  /** Stands in no address. */
  static final char SEPARATOR = '\n';

  /** Names the entry among those of all feeds. */
  String key() {
    return key(feed, entry.key());
  }

  static String key(String feed, String entry) {
    return feed + SEPARATOR + entry;
  }
}
