package org.isnad.ingest.watch;

import java.io.Closeable;
import java.io.IOException;
import java.util.Collection;
import java.util.function.Function;
import org.isnad.Article;
import org.isnad.ingest.item.Item;

/**
 * Where a watcher keeps what it found and did. What a method was told is kept when it returns,
 * whatever happens to the process afterwards. Safe for threads.
 */
public interface WatchStore extends Closeable {
  /** What is known of a feed; a feed never asked is unknown. */
  FeedHealth health(String feed);

  /** Keeps the new entries of a feed, then the feed's own state. */
  void keepPoll(Collection<Pending> found, FeedHealth health) throws IOException;

  /** Whether the entry was found before in this state, done or not. */
  boolean isKnown(Pending entry);

  /** The entries found and not done, in the order of finding. */
  Collection<Pending> pending();

  /**
   * Keeps an article with its events, and that its entry is done. An article that was kept before
   * is kept once.
   *
   * @param events makes the article's events as they are written
   * @return whether the article was new, or a new version
   */
  boolean keepArticle(Pending entry, Item.Read read, Function<Article, String> events)
      throws IOException;

  /** Keeps that an entry is done without an article, and why. */
  void drop(Pending entry, String reason) throws IOException;

  /** How many articles are kept. */
  long articles();
}
