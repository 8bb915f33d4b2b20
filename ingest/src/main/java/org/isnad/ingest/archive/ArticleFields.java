package org.isnad.ingest.archive;

import java.time.LocalDate;
import org.isnad.Article;
import org.isnad.ArticleId;
import org.isnad.ingest.item.Item;
import org.isnad.ingest.item.Origin;
import org.isnad.ingest.item.Position;
import org.isnad.ingest.item.PublishedDate;
import org.isnad.ingest.item.Quoted;
import org.isnad.ingest.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * The fields of an article as a data set gives them; null where it gives none.
 *
 * @param rest what is not coded: author, change, copies, and what this program does not know
 */
record ArticleFields(
    @Nullable String id,
    @Nullable String text,
    @Nullable String title,
    @Nullable String published,
    @Nullable String url,
    @Nullable String source,
    @Nullable String language,
    Origin rest) {

  /** The article, or the reason why there is none. */
  Item item(Position at, @Nullable LocalDate defaultPublished) {
    if (text == null) {
      return new Item.Rejected(at, "'text' is missing");
    }
    if (text.isBlank()) {
      return new Item.Rejected(at, "'text' is empty");
    }
    @Nullable LocalDate day = published == null ? defaultPublished : PublishedDate.parse(published);
    if (day == null && published != null) {
      return new Item.Rejected(
          at, "'published' is no ISO 8601 date: " + Quoted.of(published) + " (such as 2026-01-16)");
    }
    if (Language.isOther(language, text)) {
      return new Item.OtherLanguage(at);
    }
    String known = id == null ? ArticleId.of(url, text) : id;
    return new Item.Read(at, new Article(known, text, title, day, url, source), origin());
  }

  private Origin origin() {
    return new Origin(
        published,
        rest.updated(),
        rest.author(),
        language,
        rest.copyOf(),
        rest.versionOf(),
        id != null,
        rest.more());
  }
}
