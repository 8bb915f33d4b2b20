package org.isnad.formats;

import java.util.List;
import java.util.function.Function;
import org.isnad.Article;
import org.isnad.Attribution;
import org.isnad.DateRange;
import org.isnad.Entity;
import org.isnad.Event;
import org.isnad.Place;
import org.isnad.Span;
import org.isnad.ingest.json.JsonText;
import org.jspecify.annotations.Nullable;

/**
 * Records as CSV (RFC 4180): a row a record, columns in the order of docs/record.schema.json. Lists
 * are joined by {@code ;}; what is nested has a column for each of its fields.
 */
public final class CsvRecords implements EventFormat {
  private static final String HEAD =
      "id,event_id,date,enddate,date_text,event,mode,context,"
          + entityColumns("actor")
          + ","
          + entityColumns("recipient")
          + ",event_loc,event_loc_name,event_loc_country,event_loc_lat,event_loc_lon,event_text,"
          + "quad_code,event_scale,cameo,aux,"
          + entityColumns("attribution")
          + ",attribution_cue,attribution_stance,"
          + entityColumns("denied_by")
          + ",text,trigger_span,sentence_span,article_id,article_url,article_title,"
          + "article_published,article_source,evidence,coder\r\n";

  private final CountryNames countries;
  private final String coder;

  public CsvRecords(CountryNames countries, String coder) {
    this.countries = countries;
    this.coder = coder;
  }

  private static String entityColumns(String side) {
    return String.join(
        ",", side, side + "_name", side + "_country", side + "_country_name", side + "_sector");
  }

  @Override
  public String head() {
    return HEAD;
  }

  @Override
  public String write(Article article, List<Event> events) {
    StringBuilder out = new StringBuilder();
    CodePoints offsets = new CodePoints(article.text());
    for (Event event : events) {
      StringBuilder row = new StringBuilder();
      what(row, event);
      entities(row, event.actors());
      entities(row, event.recipients());
      place(row, event.place());
      measures(row, event);
      sources(row, event.attribution());
      entities(row, event.deniedBy());
      origin(row, article, event, offsets);
      out.append(row, 0, row.length() - 1).append("\r\n");
    }
    return out.toString();
  }

  private static void what(StringBuilder row, Event event) {
    @Nullable DateRange date = event.date();
    cell(row, event.id());
    cell(row, event.eventId());
    cell(row, date == null ? null : date.first().toString());
    cell(row, date == null ? null : date.last().toString());
    cell(row, event.dateText());
    cell(row, event.type().name());
    cell(row, String.join(";", event.modes()));
    cell(row, String.join(";", event.contexts()));
  }

  private void entities(StringBuilder row, List<Entity> entities) {
    list(row, entities, Entity::text);
    list(row, entities, Entity::name);
    list(row, entities, Entity::country);
    list(row, entities, entity -> countries.of(entity.country()));
    list(row, entities, entity -> String.join(" ", entity.sectors()));
  }

  private static void place(StringBuilder row, @Nullable Place place) {
    cell(row, place == null ? null : place.text());
    cell(row, place == null ? null : place.name());
    cell(row, place == null ? null : place.country());
    cell(row, place == null ? null : number(place.latitude()));
    cell(row, place == null ? null : number(place.longitude()));
  }

  private static @Nullable String number(@Nullable Double number) {
    return number == null ? null : JsonText.plain(number);
  }

  private static void measures(StringBuilder row, Event event) {
    cell(row, String.join(";", event.triggerText()));
    cell(row, Integer.toString(event.type().quad()));
    cell(row, JsonText.plain(event.score()));
    cell(row, event.cameo());
    list(row, event.status(), JsonRecords::lowerCase);
  }

  private void sources(StringBuilder row, List<Attribution> attribution) {
    entities(row, attribution.stream().map(Attribution::source).toList());
    list(row, attribution, Attribution::cue);
    list(row, attribution, said -> JsonRecords.lowerCase(said.stance()));
  }

  private void origin(StringBuilder row, Article article, Event event, CodePoints offsets) {
    Span sentence = event.sentence();
    cell(row, article.text().substring(sentence.start(), sentence.end()));
    cell(row, span(event.trigger(), offsets));
    cell(row, span(sentence, offsets));
    cell(row, article.id());
    cell(row, article.url());
    cell(row, article.title());
    cell(row, article.published() == null ? null : article.published().toString());
    cell(row, article.source());
    cell(row, String.join(";", event.evidence()));
    cell(row, coder);
  }

  private static String span(Span span, CodePoints offsets) {
    return offsets.at(span.start()) + ";" + offsets.at(span.end());
  }

  private static <T> void list(
      StringBuilder row, List<T> items, Function<T, @Nullable String> value) {
    StringBuilder joined = new StringBuilder();
    for (int i = 0; i < items.size(); i++) {
      @Nullable String text = value.apply(items.get(i));
      joined.append(i == 0 ? "" : ";").append(text == null ? "" : text);
    }
    cell(row, joined.toString());
  }

  private static void cell(StringBuilder row, @Nullable String value) {
    if (value == null) {
      row.append(',');
    } else if (needsQuotes(value)) {
      row.append('"').append(value.replace("\"", "\"\"")).append("\",");
    } else {
      row.append(value).append(',');
    }
  }

  private static boolean needsQuotes(String value) {
    return value.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
  }
}
