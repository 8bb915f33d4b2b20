package org.isnad.formats;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.EventType;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads PLOVER's JSON, with the names of fields that its several writers use. */
final class PloverReader implements ForeignReader {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  @Override
  public @Nullable ForeignEvent read(String line) throws UnreadableLineException {
    if (line.isBlank()) {
      return null;
    }
    JsonNode json = parsed(line);
    String id = text(json, "id", "event_id");
    if (id == null) {
      throw new UnreadableLineException("has no id");
    }
    JsonNode place =
        json.path("event_loc").isArray() ? json.path("event_loc").path(0) : json.path("event_loc");
    LocalDate first = day(json, "date");
    LocalDate last = day(json, "enddate");
    return new ForeignEvent(
        id,
        first,
        last == null ? first : last,
        type(json),
        texts(json.path("mode")),
        text(json, "cameo"),
        number(json, "event_scale"),
        parties(json.path("actor")),
        parties(json.path("recipient")),
        text(place, "name", "resolved_place", "extracted_place", "raw_text"),
        text(place, "country", "country_code"),
        number(place, "lat"),
        number(place, "lon"),
        text(json.path("article"), "source"),
        text(json.path("article"), "url"),
        line);
  }

  private static JsonNode parsed(String line) throws UnreadableLineException {
    try {
      JsonNode json = MAPPER.readTree(line);
      if (json.isObject()) {
        return json;
      }
    } catch (JacksonException e) {
      throw new UnreadableLineException("is no JSON: " + e.getOriginalMessage());
    }
    throw new UnreadableLineException("is no JSON object");
  }

  private static EventType type(JsonNode json) throws UnreadableLineException {
    List<String> types = texts(json.path("event"));
    if (types.isEmpty()) {
      throw new UnreadableLineException("has no event type in event");
    }
    return PolecatReader.type(types.get(0));
  }

  private static @Nullable LocalDate day(JsonNode json, String key) throws UnreadableLineException {
    String text = text(json, key);
    try {
      return text == null ? null : LocalDate.parse(text.substring(0, Math.min(10, text.length())));
    } catch (DateTimeException e) {
      throw new UnreadableLineException(key + " is no day: " + text);
    }
  }

  private static List<ForeignEvent.Party> parties(JsonNode json) {
    List<ForeignEvent.Party> parties = new ArrayList<>();
    for (JsonNode party : json) {
      List<String> sectors =
          Stream.of("sector_code", "sector")
              .map(party::path)
              .filter(JsonNode::isString)
              .map(JsonNode::asString)
              .limit(1)
              .toList();
      List<String> all = new ArrayList<>(sectors);
      all.addAll(texts(party.path("other_sector_codes")));
      parties.add(
          new ForeignEvent.Party(
              text(party, "entity_name", "entity_text", "raw_text"),
              text(party, "country", "code"),
              all));
    }
    return parties;
  }

  /** The first of the fields that is there and not empty, null when none is. */
  private static @Nullable String text(JsonNode json, String... keys) {
    for (String key : keys) {
      JsonNode value = json.path(key);
      if (value.isValueNode() && !value.isNull() && !value.asString().isEmpty()) {
        return value.asString();
      }
    }
    return null;
  }

  private static @Nullable Double number(JsonNode json, String key) {
    JsonNode value = json.path(key);
    return value.isNumber() ? value.asDouble() : null;
  }

  /** One text or several. */
  private static List<String> texts(JsonNode json) {
    if (json.isString()) {
      return List.of(json.asString());
    }
    List<String> texts = new ArrayList<>();
    json.forEach(text -> texts.add(text.asString()));
    return texts;
  }
}
