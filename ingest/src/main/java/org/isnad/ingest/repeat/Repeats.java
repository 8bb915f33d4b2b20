package org.isnad.ingest.repeat;

import java.util.Objects;
import org.isnad.Article;
import org.isnad.ingest.item.CanonicalUrl;
import org.isnad.ingest.item.Item;
import org.isnad.ingest.item.Quoted;
import org.jspecify.annotations.Nullable;

/**
 * Knows the articles that came before: the same again is told, a changed one becomes a version of
 * the first, and one that copies another outlet is marked with what it copies. It keeps some 20
 * bytes an article, and the texts' prints of the latest only; the same input gives the same marks.
 */
public final class Repeats {
  private final SeenTexts seen = new SeenTexts();
  private final RecentPrints recent;

  /** Compares with the latest 65,536 articles. */
  public Repeats() {
    this(1 << 16);
  }

  /** Compares with a number of the latest articles. */
  public Repeats(int memory) {
    this.recent = new RecentPrints(memory);
  }

  /** The article with what is known of it, or what to tell instead. */
  public Item check(Item.Read read) {
    Article article = read.article();
    long text = TextHash.of(article.text());
    String id = article.id();
    if (seen.has(TextHash.ofId(id))) {
      return again(read, text);
    }
    Print print = new Print(id, outlet(article), text, MinHash.of(article.text()));
    boolean unknown = read.origin().idGiven() || print.outlet().isEmpty();
    String same = unknown ? null : recent.sameTextOfOutlet(print);
    if (same != null) {
      return new Item.Repeated(read.at(), same);
    }
    return accepted(read, print);
  }

  private Item accepted(Item.Read read, Print print) {
    seen.add(TextHash.ofId(print.id()), print.text());
    String copied = recent.copied(print);
    recent.add(print);
    return copied == null ? read : read.copyOf(copied);
  }

  /** The id was seen: the text tells whether the article was. */
  private Item again(Item.Read read, long text) {
    String id = read.article().id();
    if (read.origin().idGiven()) {
      return new Item.Rejected(
          read.at(), "an article with the id " + Quoted.of(id) + " was read before");
    }
    if (seen.hasText(TextHash.ofId(id), text)) {
      return new Item.Repeated(read.at(), id);
    }
    return version(read, text);
  }

  /** Versions are numbered from the second. */
  private Item version(Item.Read read, long text) {
    String id = read.article().id();
    for (int number = 2; ; number++) {
      String own = id + '.' + number;
      long hash = TextHash.ofId(own);
      if (!seen.has(hash)) {
        seen.add(hash, text);
        return read.versionOf(id, own);
      }
      if (seen.hasText(hash, text)) {
        return new Item.Repeated(read.at(), own);
      }
    }
  }

  private static String outlet(Article article) {
    @Nullable String host = CanonicalUrl.host(article.url(), article.source());
    return Objects.requireNonNullElse(host, "");
  }
}
