package org.isnad.cli.output;

import org.isnad.Article;
import org.isnad.Span;
import org.isnad.formats.CodePoints;
import org.isnad.ingest.json.JsonText;
import org.isnad.store.search.Facet;
import org.isnad.store.search.Hit;
import org.isnad.store.search.Marked;
import org.isnad.store.search.Page;

/** Articles found, as JSONL. Marks count code points of the text beside them. */
public final class SearchRecords {
  private SearchRecords() {}

  /** A line a hit, and one more for facets when they were asked for. */
  public static String lines(Page page) {
    JsonText json = new JsonText();
    page.hits().forEach(hit -> line(hit, json));
    if (!page.facets().isEmpty()) {
      facets(page, json);
    }
    return json.toString();
  }

  private static void line(Hit hit, JsonText json) {
    Article article = hit.article().article();
    json.open('{');
    json.key("id").text(article.id());
    json.key("published").text(article.published() == null ? null : article.published().toString());
    json.key("source").text(article.source());
    json.key("url").text(article.url());
    json.key("score").number((Double) hit.score());
    json.key("events").number(hit.article().eventLines().lines().count());
    marked("title", hit.title(), json);
    marked("excerpt", hit.excerpt(), json);
    json.close('}').endLine();
  }

  private static void marked(String key, Marked marked, JsonText json) {
    CodePoints offsets = new CodePoints(marked.text());
    json.key(key).open('{');
    json.key("text").text(marked.text());
    json.key("marks").list(marked.marks(), mark -> span(mark, offsets, json));
    json.close('}');
  }

  private static void span(Span span, CodePoints offsets, JsonText json) {
    json.open('[');
    json.number(offsets.at(span.start())).number(offsets.at(span.end()));
    json.close(']');
  }

  private static void facets(Page page, JsonText json) {
    json.open('{').key("facets").open('{');
    for (Facet facet : page.facets()) {
      json.key(facet.name()).list(facet.counts(), count -> count(count, json));
    }
    json.close('}').close('}').endLine();
  }

  private static void count(Facet.Count count, JsonText json) {
    json.open('{').key("value").text(count.value());
    json.key("articles").number(count.articles()).close('}');
  }
}
