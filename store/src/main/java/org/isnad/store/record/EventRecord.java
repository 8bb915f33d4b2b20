package org.isnad.store.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.isnad.Attribution;
import org.isnad.DateRange;
import org.isnad.Entity;
import org.isnad.Event;
import org.isnad.EventType;
import org.isnad.Place;
import org.isnad.Span;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads events from the lines that {@code isnad code --format jsonl} writes. */
public final class EventRecord {
  private static final String START = "{\"id\":\"";

  private final Offsets offsets;

  /**
   * A reader of one article's events.
   *
   * @param text the article's, which tells what the offsets mean in UTF-16 units
   */
  public EventRecord(String text) {
    this.offsets = new Offsets(text);
  }

  /** The id of a line's event. */
  public static String id(String line) {
    int end = line.indexOf('"', START.length());
    boolean plain = line.startsWith(START) && end > 0 && line.lastIndexOf('\\', end) < 0;
    return plain
        ? line.substring(START.length(), end)
        : Json.required(Json.MAPPER.readTree(line), "id");
  }

  /** The event of a line. */
  public Event event(String line) {
    JsonNode json = Json.MAPPER.readTree(line);
    return new Event(
        Json.required(json, "id"),
        Json.required(json, "event_id"),
        days(json),
        Json.text(json, "date_text"),
        EventType.valueOf(json.path("event").path(0).asString()),
        Json.texts(json, "mode"),
        Json.texts(json, "context"),
        Json.list(json, "actor", this::entity),
        Json.list(json, "recipient", this::entity),
        place(json.path("event_loc")),
        Json.texts(json, "event_text"),
        json.path("event_scale").asDouble(),
        Json.required(json, "cameo"),
        Json.list(json, "aux", aux -> Event.Status.valueOf(upperCase(aux))),
        Json.list(json, "attribution", this::attribution),
        Json.list(json, "denied_by", this::entity),
        span(json.path("trigger_span")),
        span(json.path("sentence_span")),
        Json.texts(json, "evidence"));
  }

  private static String upperCase(JsonNode name) {
    return name.asString().toUpperCase(Locale.ROOT);
  }

  private static @Nullable DateRange days(JsonNode json) {
    String first = Json.text(json, "date");
    String last = Json.text(json, "enddate");
    return first == null || last == null
        ? null
        : new DateRange(LocalDate.parse(first), LocalDate.parse(last));
  }

  private Entity entity(JsonNode json) {
    List<String> sectors = Json.texts(json, "other_sector_codes");
    String first = Json.text(json, "sector_code");
    if (first != null) {
      sectors.add(0, first);
    }
    return new Entity(
        Json.required(json, "raw_text"),
        span(json.path("span")),
        Json.text(json, "entity_name"),
        Json.text(json, "entity_name_ar"),
        Json.text(json, "wikidata_id"),
        Json.text(json, "country"),
        sectors,
        Json.text(json, "role"));
  }

  private Attribution attribution(JsonNode json) {
    return new Attribution(
        entity(json),
        Json.required(json, "cue"),
        Attribution.Stance.valueOf(upperCase(json.path("stance"))));
  }

  private @Nullable Place place(JsonNode json) {
    if (!json.isObject()) {
      return null;
    }
    JsonNode geonames = json.path("geonames_id");
    return new Place(
        Json.required(json, "raw_text"),
        span(json.path("span")),
        Json.text(json, "name"),
        Json.text(json, "country"),
        Json.real(json, "lat"),
        Json.real(json, "lon"),
        geonames.isNumber() ? geonames.asLong() : null);
  }

  private Span span(JsonNode json) {
    return new Span(offsets.at(json.path(0).asInt()), offsets.at(json.path(1).asInt()));
  }
}
