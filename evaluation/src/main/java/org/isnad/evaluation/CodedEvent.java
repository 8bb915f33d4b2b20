package org.isnad.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A gold mention or a record of a coder in one shape. Offsets count code points.
 *
 * @param sentence number of its sentence in the gold article, −1 outside all
 * @param date first and last day, empty when there is none
 * @param sameAs of a gold mention, the number of the first mention of its happening, else −1
 * @param eventId of a record, the id of its happening
 */
record CodedEvent(
    int sentence,
    String type,
    List<String> modes,
    int triggerStart,
    int triggerEnd,
    List<Party> actors,
    List<Party> recipients,
    List<String> date,
    List<String> status,
    List<String> attribution,
    List<String> deniedBy,
    @Nullable String placeCountry,
    int sameAs,
    @Nullable String eventId) {

  static CodedEvent gold(JsonNode json) {
    JsonNode sameAs = json.path("same_as");
    return new CodedEvent(
        json.path("s").asInt(),
        json.path("event").asString(),
        texts(json.path("mode")),
        json.path("trigger_span").path(0).asInt(),
        json.path("trigger_span").path(1).asInt(),
        goldParties(json.path("actor")),
        goldParties(json.path("recipient")),
        texts(json.path("date")),
        texts(json.path("aux")),
        texts(json.path("attribution")),
        texts(json.path("denied_by")),
        textOrNull(json.path("place").path("country")),
        sameAs.isNumber() ? sameAs.asInt() : -1,
        null);
  }

  static CodedEvent record(JsonNode json, int sentence) {
    return new CodedEvent(
        sentence,
        json.path("event").path(0).asString(),
        texts(json.path("mode")),
        json.path("trigger_span").path(0).asInt(),
        json.path("trigger_span").path(1).asInt(),
        recordParties(json.path("actor")),
        recordParties(json.path("recipient")),
        days(json),
        texts(json.path("aux")),
        phrases(json.path("attribution")),
        phrases(json.path("denied_by")),
        textOrNull(json.path("event_loc").path("country")),
        -1,
        textOrNull(json.path("event_id")));
  }

  private static List<String> days(JsonNode json) {
    String date = textOrNull(json.path("date"));
    String end = textOrNull(json.path("enddate"));
    return date == null ? List.of() : List.of(date, end == null ? date : end);
  }

  private static List<Party> goldParties(JsonNode list) {
    List<Party> parties = new ArrayList<>();
    for (JsonNode party : list) {
      String country = textOrNull(party.path("country"));
      String sector = textOrNull(party.path("sector").path(0));
      parties.add(party(country, sector));
    }
    return parties;
  }

  private static List<Party> recordParties(JsonNode list) {
    List<Party> parties = new ArrayList<>();
    for (JsonNode party : list) {
      String sector = textOrNull(party.path("sector_code"));
      String other = textOrNull(party.path("other_sector_codes").path(0));
      parties.add(party(textOrNull(party.path("country")), sector == null ? other : sector));
    }
    return parties;
  }

  private static Party party(@Nullable String country, @Nullable String sector) {
    return new Party(country == null ? Party.NONE : country, sector == null ? Party.NONE : sector);
  }

  private static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(item -> texts.add(item.asString()));
    return texts;
  }

  private static List<String> phrases(JsonNode entities) {
    List<String> phrases = new ArrayList<>();
    entities.forEach(entity -> phrases.add(entity.path("raw_text").asString("")));
    return phrases;
  }

  private static @Nullable String textOrNull(JsonNode node) {
    return node.isString() && !node.asString().isEmpty() ? node.asString() : null;
  }

  /** Sides without direction: compared as one set. */
  boolean isUndirected() {
    return type.equals("CONSULT") && !modes.contains("visit")
        || recipients.isEmpty() && actors.size() > 1;
  }

  boolean triggerOverlaps(CodedEvent other) {
    return triggerStart < other.triggerEnd && other.triggerStart < triggerEnd;
  }
}
