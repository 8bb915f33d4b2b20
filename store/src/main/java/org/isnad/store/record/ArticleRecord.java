package org.isnad.store.record;

import org.isnad.Article;
import org.isnad.ingest.item.PublishedDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An article's JSON read again. */
public final class ArticleRecord {
  private static final JsonMapper JSON = Json.MAPPER;

  private ArticleRecord() {}

  /** The article of a line that {@code ArticleRecords} wrote. */
  public static Article article(String record) {
    JsonNode json = JSON.readTree(record);
    String published = Json.text(json, "published");
    return new Article(
        Json.required(json, "id"),
        Json.required(json, "text"),
        Json.text(json, "title"),
        published == null ? null : PublishedDate.parse(published),
        Json.text(json, "url"),
        Json.text(json, "source"));
  }

  /** A field of the record, or null when the article has none of that name. */
  public static @Nullable String field(String record, String name) {
    return Json.text(JSON.readTree(record), name);
  }
}
