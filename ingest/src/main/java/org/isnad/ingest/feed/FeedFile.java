package org.isnad.ingest.feed;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Queue;
import org.isnad.ingest.item.Item;
import org.isnad.ingest.item.ItemSource;
import org.isnad.ingest.item.Position;
import org.isnad.ingest.page.PageReader;
import org.isnad.ingest.text.Lines;
import org.jspecify.annotations.Nullable;

/** The articles that a saved feed holds itself. A position counts entries. */
public final class FeedFile implements ItemSource {
  private final Queue<Item> items = new ArrayDeque<>();

  /** Reads all of the stream. */
  public FeedFile(String file, InputStream in, PageReader pages, @Nullable LocalDate published)
      throws IOException {
    Feed feed = new FeedReader(pages.moments()).read(in.readNBytes(Lines.LONGEST), null, null);
    if (feed == null || feed.entries().isEmpty()) {
      String reason = feed == null ? "is no feed" : "is a feed without entries";
      items.add(new Item.Rejected(Position.whole(file), reason));
      return;
    }
    FeedArticles articles = new FeedArticles(pages);
    int number = 0;
    for (FeedEntry entry : feed.entries()) {
      items.add(articles.of(new Position(file, ++number), entry, feed.title(), published));
    }
  }

  @Override
  public @Nullable Item next() {
    return items.poll();
  }
}
