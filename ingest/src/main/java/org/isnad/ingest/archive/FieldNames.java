package org.isnad.ingest.archive;

import java.util.Locale;
import java.util.Map;
import org.isnad.ingest.item.Origin;
import org.jspecify.annotations.Nullable;

/** What tables call the fields of articles. */
final class FieldNames {
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("id", "id"),
          Map.entry("text", "text"),
          Map.entry("body", "text"),
          Map.entry("content", "text"),
          Map.entry("article", "text"),
          Map.entry("title", "title"),
          Map.entry("headline", "title"),
          Map.entry("published", "published"),
          Map.entry("date", "published"),
          Map.entry("publish_date", "published"),
          Map.entry("published_at", "published"),
          Map.entry("url", "url"),
          Map.entry("link", "url"),
          Map.entry("source", "source"),
          Map.entry("outlet", "source"),
          Map.entry("lang", "lang"),
          Map.entry("language", "lang"));

  private FieldNames() {}

  /** The name of the field in articles, or null for a column of another kind. */
  static @Nullable String of(String column) {
    return NAMES.get(column.strip().toLowerCase(Locale.ROOT));
  }

  /** The article of a row, by the names above. */
  static ArticleFields fields(Map<String, String> row) {
    return new ArticleFields(
        known(row, "id"),
        row.get("text"),
        known(row, "title"),
        known(row, "published"),
        known(row, "url"),
        known(row, "source"),
        known(row, "lang"),
        Origin.UNKNOWN);
  }

  private static @Nullable String known(Map<String, String> row, String name) {
    String value = row.get(name);
    return value == null || value.isBlank() ? null : value.strip();
  }
}
