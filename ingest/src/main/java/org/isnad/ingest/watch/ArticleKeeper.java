package org.isnad.ingest.watch;

import java.io.IOException;
import java.util.function.Function;
import org.isnad.Article;
import org.isnad.ingest.item.Item;

/** Where the articles of a {@link JournalStore} are kept. Safe for threads. */
public interface ArticleKeeper {
  /**
   * Keeps an article with its events, once however often it comes.
   *
   * @param events makes the article's events as they are written
   * @return whether it was new, or a new version
   */
  boolean keep(Item.Read read, Function<Article, String> events) throws IOException;

  /** How many articles are kept. */
  long articles();
}
