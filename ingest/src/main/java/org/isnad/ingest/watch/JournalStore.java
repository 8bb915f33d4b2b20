package org.isnad.ingest.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.function.Function;
import org.isnad.Article;
import org.isnad.ingest.item.Item;

/**
 * Keeps what was found and done in {@code journal.jsonl} of a folder, and articles elsewhere. An
 * article is kept before its entry counts as done: killed in between, the entry is fetched again,
 * and its article, which is there, is kept once. The folder must be one watcher's at a time; the
 * one writer of the articles sees to that.
 */
public final class JournalStore implements WatchStore {
  private final Journal journal;
  private final ArticleKeeper articles;

  private JournalStore(Journal journal, ArticleKeeper articles) {
    this.journal = journal;
    this.articles = articles;
  }

  /**
   * Opens the journal of a folder, made if need be.
   *
   * @throws IOException when it cannot be used
   */
  public static JournalStore open(Path folder, ArticleKeeper articles) throws IOException {
    Files.createDirectories(folder);
    return new JournalStore(Journal.open(folder).compacted(folder), articles);
  }

  @Override
  public synchronized FeedHealth health(String feed) {
    return journal.health(feed);
  }

  @Override
  public synchronized void keepPoll(Collection<Pending> found, FeedHealth health)
      throws IOException {
    journal.keepPoll(found, health);
  }

  @Override
  public synchronized boolean isKnown(Pending entry) {
    return journal.isKnown(entry);
  }

  @Override
  public synchronized Collection<Pending> pending() {
    return journal.pending();
  }

  @Override
  public boolean keepArticle(Pending entry, Item.Read read, Function<Article, String> events)
      throws IOException {
    boolean kept = articles.keep(read, events);
    drop(entry, kept ? "kept" : "known");
    return kept;
  }

  @Override
  public synchronized void drop(Pending entry, String reason) throws IOException {
    journal.keepDone(entry, reason);
  }

  @Override
  public long articles() {
    return articles.articles();
  }

  @Override
  public synchronized void close() throws IOException {
    journal.close();
  }
}
