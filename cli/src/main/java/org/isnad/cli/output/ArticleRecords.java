package org.isnad.cli.output;

import org.isnad.Article;

/** Articles as JSONL. */
public final class ArticleRecords {
  private ArticleRecords() {}

  /** The article on one line, with its end. */
  public static String line(Article article) {
    JsonText json = new JsonText().open('{');
    json.key("id").text(article.id());
    optional(json, "url", article.url());
    optional(json, "source", article.source());
    optional(json, "title", article.title());
    optional(
        json, "published", article.published() == null ? null : article.published().toString());
    json.key("text").text(article.text());
    return json.close('}').endLine().toString();
  }

  private static void optional(
      JsonText json, String key, @org.jspecify.annotations.Nullable String value) {
    if (value != null) {
      json.key(key).text(value);
    }
  }
}
