package org.isnad.cli;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.isnad.Article;
import org.isnad.ingest.item.Item;
import org.isnad.ingest.item.Origin;
import org.isnad.ingest.item.Position;
import org.isnad.ingest.repeat.Repeats;
import org.isnad.ingest.watch.ArticleKeeper;
import org.isnad.store.Coded;
import org.isnad.store.KeptArticle;
import org.isnad.store.Store;
import org.isnad.store.StoreWriter;

/** Articles that a watcher brings into a store. */
final class WatchedArticles implements ArticleKeeper {
  /** A new article may copy or repeat one of so many that came last. */
  private static final int REMEMBERED = 10_000;

  private static final int PAGE = 100;

  private final StoreWriter writer;
  private final Store store;
  private final String coder;
  private final Repeats repeats = new Repeats(REMEMBERED);

  WatchedArticles(StoreWriter writer, Store store, String coder) {
    this.writer = writer;
    this.store = store;
    this.coder = coder;
    remember();
  }

  private void remember() {
    long number = Math.max(0, store.articleCount() - REMEMBERED);
    List<KeptArticle> page = store.articlesAfter(number, PAGE);
    while (!page.isEmpty()) {
      page.forEach(kept -> repeats.check(read(kept)));
      page = store.articlesAfter(page.get(page.size() - 1).number(), PAGE);
    }
  }

  private static Item.Read read(KeptArticle kept) {
    return new Item.Read(Position.whole("store"), kept.article(), Origin.UNKNOWN);
  }

  @Override
  public boolean keep(Item.Read read, Function<Article, String> events) {
    if (!(checked(read) instanceof Item.Read fresh)) {
      return false;
    }
    StoreWriter.Arrival arrival = writer.arrival(fresh);
    if (arrival.isKept()) {
      return false;
    }
    Item.Read own = arrival.read();
    String lines = Objects.requireNonNull(events.apply(own.article()));
    return writer.keep(new Coded(own, lines, coder));
  }

  private synchronized Item checked(Item.Read read) {
    return repeats.check(read);
  }

  @Override
  public long articles() {
    return store.articleCount();
  }
}
