package org.isnad.ingest.feed;

import java.time.LocalDate;
import org.isnad.Article;
import org.isnad.ArticleId;
import org.isnad.ingest.item.CanonicalUrl;
import org.isnad.ingest.item.Item;
import org.isnad.ingest.item.Origin;
import org.isnad.ingest.item.Position;
import org.isnad.ingest.item.PublishedDate;
import org.isnad.ingest.page.PageReader;
import org.isnad.ingest.text.Language;
import org.jspecify.annotations.Nullable;

/** Makes articles of what feeds give. */
public final class FeedArticles {
  private final PageReader pages;

  public FeedArticles(PageReader pages) {
    this.pages = pages;
  }

  /** The article of an entry by the feed's own text, or the reason why there is none. */
  public Item of(
      Position at, FeedEntry entry, @Nullable String source, @Nullable LocalDate published) {
    String text = entry.html() == null ? null : pages.text(entry.html());
    if (text == null) {
      return new Item.Rejected(at, "the feed gives no text");
    }
    if (Language.isOther(text)) {
      return new Item.OtherLanguage(at);
    }
    String url = entry.url();
    Article article =
        new Article(
            ArticleId.of(url == null ? null : CanonicalUrl.of(url), text),
            text,
            entry.title(),
            entry.published() == null ? published : PublishedDate.parse(entry.published()),
            url,
            source == null ? CanonicalUrl.host(url, null) : source);
    return new Item.Read(at, article, origin(entry, Origin.UNKNOWN));
  }

  /** What the page did not tell and the feed does. */
  public static Item.Read completed(Item.Read read, FeedEntry entry, @Nullable String source) {
    Article article = read.article();
    Origin origin = origin(entry, read.origin());
    LocalDate published = article.published();
    if (published == null && origin.published() != null) {
      published = PublishedDate.parse(origin.published());
    }
    Article completed =
        new Article(
            article.id(),
            article.text(),
            article.title() == null ? entry.title() : article.title(),
            published,
            article.url(),
            article.source() == null ? source : article.source());
    return new Item.Read(read.at(), completed, origin);
  }

  private static Origin origin(FeedEntry entry, Origin known) {
    return new Origin(
        known.published() == null ? entry.published() : known.published(),
        known.updated() == null ? entry.updated() : known.updated(),
        known.author() == null ? entry.author() : known.author(),
        "ar",
        known.copyOf(),
        known.versionOf(),
        false,
        known.more());
  }
}
