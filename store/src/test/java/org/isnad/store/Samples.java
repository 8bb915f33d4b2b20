package org.isnad.store;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.isnad.Article;
import org.isnad.ingest.item.Item;
import org.isnad.ingest.item.Origin;
import org.isnad.ingest.item.Position;
import org.isnad.ingest.json.JsonText;
import org.jspecify.annotations.Nullable;

/** Articles and records as the command would make them. */
public final class Samples {
  public static final String CODER = "isnad test, lexicon 1";
  private static final String TEXT =
      "التقى وزير الخارجية المصري نظيره الإيراني في القاهرة. وأعلنت الوزارة بدء المحادثات.";

  private Samples() {}

  public static Item.Read article(String id) {
    return article(id, TEXT);
  }

  public static Item.Read article(String id, String text) {
    Article article =
        new Article(id, text, "title of " + id, LocalDate.of(2026, 1, 16), null, "Sample News");
    return new Item.Read(Position.whole("test"), article, Origin.of(null, "ar", true));
  }

  /** An article with so many events. */
  public static Coded coded(String id, int events) {
    return coded(article(id), events, CODER);
  }

  public static Coded coded(Item.Read read, int events, String coder) {
    String lines =
        IntStream.range(0, events)
            .mapToObj(i -> record(read.article(), i, coder))
            .collect(Collectors.joining());
    return new Coded(read, lines, coder);
  }

  /** A record of a meeting whose trigger starts at an offset. */
  static String record(Article article, int start, String coder) {
    JsonText json = new JsonText().open('{');
    String id = article.id() + ':' + start + ":CONSULT:1";
    json.key("id").text(id).key("event_id").text(id);
    json.key("date").text("2026-01-15").key("enddate").text("2026-01-16");
    json.key("date_text").text(null);
    json.key("event").texts(List.of("CONSULT")).key("mode").texts(List.of("meet"));
    json.key("context").texts(List.of("diplomatic"));
    json.key("actor").open('[');
    party(json, "Egypt", "Q79", "EGY");
    party(json, null, null, "IRN");
    json.close(']').key("recipient").open('[').close(']');
    json.key("event_loc").text(null);
    json.key("event_text").texts(List.of(article.text().substring(start, start + 5)));
    json.key("quad_code").number(1).key("event_scale").number(2.5);
    json.key("cameo").text("040").key("aux").open('[').close(']');
    json.key("attribution").open('[').close(']').key("denied_by").open('[').close(']');
    json.key("text").text(article.text());
    json.key("trigger_span").open('[').number(start).number(start + 5).close(']');
    json.key("sentence_span").open('[').number(0).number(article.text().length()).close(']');
    json.key("article").open('{').key("id").text(article.id()).close('}');
    json.key("evidence").texts(List.of("consult-meet"));
    json.key("coder").text(coder);
    return json.close('}').endLine().toString();
  }

  private static void party(
      JsonText json, @Nullable String name, @Nullable String wikidata, String country) {
    json.open('{').key("raw_text").text("x");
    json.key("span").open('[').number(0).number(1).close(']');
    json.key("entity_name").text(name).key("entity_name_ar").text(null);
    json.key("wikidata_id").text(wikidata).key("country").text(country);
    json.key("country_name").text(country).key("sector_code").text("GOV");
    json.key("other_sector_codes").open('[').close(']').key("role").text(null);
    json.close('}');
  }
}
