package org.isnad.ingest.watch;

/** Hears what a watcher does. Called by several threads. */
public interface WatchNews {
  /** A feed or page is being fetched. */
  void fetching(String url);

  /** Something was not fetched, or gave no article, and why. */
  void failed(String url, String reason);

  /** An article was kept; so many are. */
  void kept(long articles);
}
