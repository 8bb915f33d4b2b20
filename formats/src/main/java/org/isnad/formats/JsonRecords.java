package org.isnad.formats;

import java.util.List;
import java.util.Locale;
import org.isnad.Article;
import org.isnad.Attribution;
import org.isnad.DateRange;
import org.isnad.Entity;
import org.isnad.Event;
import org.isnad.Happening;
import org.isnad.Place;
import org.isnad.Span;
import org.isnad.ingest.json.JsonText;
import org.jspecify.annotations.Nullable;

/**
 * Records as JSONL: every key of docs/record.schema.json, in its order. What is not known is null
 * or an empty list. Offsets count code points.
 */
public final class JsonRecords implements EventFormat {
  private final CountryNames countries;
  private final String coder;
  private final boolean ploverOnly;

  private JsonRecords(CountryNames countries, String coder, boolean ploverOnly) {
    this.countries = countries;
    this.coder = coder;
    this.ploverOnly = ploverOnly;
  }

  /** Full records, which name their coder. */
  public static JsonRecords full(CountryNames countries, String coder) {
    return new JsonRecords(countries, coder, false);
  }

  /** Only the fields that PLOVER has. */
  public static JsonRecords plover(CountryNames countries) {
    return new JsonRecords(countries, "", true);
  }

  boolean isFull() {
    return !ploverOnly;
  }

  @Override
  public String write(Article article, List<Event> events) {
    JsonText json = new JsonText();
    CodePoints offsets = new CodePoints(article.text());
    for (Event event : events) {
      new OneRecord(json, offsets, article, event).write();
    }
    return json.toString();
  }

  /** A record a happening: its account, then the ids of its mentions and what they disagree on. */
  String writeHappenings(Article article, List<Happening> happenings) {
    JsonText json = new JsonText();
    CodePoints offsets = new CodePoints(article.text());
    for (Happening happening : happenings) {
      json.open('{');
      new OneRecord(json, offsets, article, happening.account()).writeFields();
      json.key("mentions").texts(happening.mentions());
      json.key("disagreements").open('{');
      happening.disagreements().forEach((field, values) -> json.key(field).texts(values));
      json.close('}').close('}').endLine();
    }
    return json.toString();
  }

  /** The writing of one record, in the order of its keys. */
  private final class OneRecord {
    private final JsonText json;
    private final CodePoints offsets;
    private final Article article;
    private final Event event;

    OneRecord(JsonText json, CodePoints offsets, Article article, Event event) {
      this.json = json;
      this.offsets = offsets;
      this.article = article;
      this.event = event;
    }

    void write() {
      json.open('{');
      writeFields();
      json.close('}').endLine();
    }

    void writeFields() {
      writeWhatAndWhen();
      writeWho();
      writeMeasures();
      writeWord();
      writeTextAndOrigin();
    }

    private void writeWhatAndWhen() {
      @Nullable DateRange date = event.date();
      json.key("id").text(event.id());
      own("event_id", () -> json.text(event.eventId()));
      json.key("date").text(date == null ? null : date.first().toString());
      json.key("enddate").text(date == null ? null : date.last().toString());
      own("date_text", () -> json.text(event.dateText()));
      json.key("event").texts(List.of(event.type().name()));
      json.key("mode").texts(event.modes());
      json.key("context").texts(event.contexts());
    }

    private void writeWho() {
      json.key("actor").list(event.actors(), this::entity);
      json.key("recipient").list(event.recipients(), this::entity);
      json.key("event_loc");
      place(event.place());
      json.key("event_text").texts(event.triggerText());
    }

    private void writeMeasures() {
      json.key("quad_code").number(event.type().quad());
      json.key("event_scale").number(event.score());
      own("cameo", () -> json.text(event.cameo()));
      own("aux", () -> json.list(event.status(), status -> json.text(lowerCase(status))));
    }

    private void writeWord() {
      own("attribution", () -> json.list(event.attribution(), this::attribution));
      own("denied_by", () -> json.list(event.deniedBy(), this::entity));
    }

    private void writeTextAndOrigin() {
      Span sentence = event.sentence();
      json.key("text").text(article.text().substring(sentence.start(), sentence.end()));
      own("trigger_span", () -> span(event.trigger()));
      own("sentence_span", () -> span(sentence));
      own("article", this::origin);
      own("evidence", () -> json.texts(event.evidence()));
      own("coder", () -> json.text(coder));
    }

    /** A field that PLOVER does not have. */
    private void own(String key, Runnable write) {
      if (!ploverOnly) {
        json.key(key);
        write.run();
      }
    }

    private void origin() {
      json.open('{');
      json.key("id").text(article.id());
      json.key("url").text(article.url());
      json.key("title").text(article.title());
      json.key("published")
          .text(article.published() == null ? null : article.published().toString());
      json.key("source").text(article.source());
      json.close('}');
    }

    private void entity(Entity entity) {
      json.open('{');
      entityFields(entity);
      json.close('}');
    }

    private void entityFields(Entity entity) {
      List<String> sectors = entity.sectors();
      json.key("raw_text").text(entity.text());
      own("span", () -> span(entity.span()));
      json.key("entity_name").text(entity.name());
      own("entity_name_ar", () -> json.text(entity.nameAr()));
      json.key("wikidata_id").text(entity.wikidataId());
      json.key("country").text(entity.country());
      json.key("country_name").text(countries.of(entity.country()));
      json.key("sector_code").text(sectors.isEmpty() ? null : sectors.get(0));
      json.key("other_sector_codes")
          .texts(sectors.subList(Math.min(1, sectors.size()), sectors.size()));
      own("role", () -> json.text(entity.role()));
    }

    private void attribution(Attribution attribution) {
      json.open('{');
      entityFields(attribution.source());
      json.key("cue").text(attribution.cue());
      json.key("stance").text(lowerCase(attribution.stance()));
      json.close('}');
    }

    private void place(@Nullable Place place) {
      if (place == null) {
        json.text(null);
        return;
      }
      json.open('{');
      json.key("raw_text").text(place.text());
      own("span", () -> span(place.span()));
      json.key("name").text(place.name());
      json.key("country").text(place.country());
      json.key("lat").number(place.latitude());
      json.key("lon").number(place.longitude());
      json.key("geonames_id");
      if (place.geonamesId() == null) {
        json.text(null);
      } else {
        json.number(place.geonamesId());
      }
      json.close('}');
    }

    private void span(Span span) {
      json.open('[');
      json.number(offsets.at(span.start()));
      json.number(offsets.at(span.end()));
      json.close(']');
    }
  }

  /** The name of a constant as records write it. */
  public static String lowerCase(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
