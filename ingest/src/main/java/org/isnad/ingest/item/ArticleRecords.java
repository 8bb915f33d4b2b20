package org.isnad.ingest.item;

import org.isnad.Article;
import org.isnad.ingest.json.JsonText;
import org.jspecify.annotations.Nullable;

/** Articles as JSONL. */
public final class ArticleRecords {
  private ArticleRecords() {}

  /** The article on one line, with its end. */
  public static String line(Item.Read read) {
    JsonText json = new JsonText().open('{');
    fields(json, read);
    return json.close('}').endLine().toString();
  }

  /** The article's fields, of which those not known are left out; those of others come last. */
  public static void fields(JsonText json, Item.Read read) {
    Article article = read.article();
    Origin origin = read.origin();
    json.key("id").text(article.id());
    optional(json, "url", article.url());
    optional(json, "source", article.source());
    optional(json, "author", origin.author());
    optional(json, "title", article.title());
    optional(json, "published", published(read));
    optional(json, "updated", origin.updated());
    optional(json, "lang", origin.language());
    optional(json, "copy_of", origin.copyOf());
    optional(json, "version_of", origin.versionOf());
    json.key("text").text(article.text());
    if (!origin.more().isEmpty()) {
      json.written(origin.more());
    }
  }

  private static @Nullable String published(Item.Read read) {
    if (read.origin().published() != null || read.article().published() == null) {
      return read.origin().published();
    }
    return read.article().published().toString();
  }

  private static void optional(JsonText json, String key, @Nullable String value) {
    if (value != null) {
      json.key(key).text(value);
    }
  }
}
