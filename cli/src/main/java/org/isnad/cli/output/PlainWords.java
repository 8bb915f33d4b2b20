package org.isnad.cli.output;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.isnad.Entity;
import org.isnad.Event;
import org.isnad.EventType;
import org.isnad.formats.CountryNames;
import org.jspecify.annotations.Nullable;

/** Codes in words that need no codebook. */
final class PlainWords {
  private static final Map<EventType, String> TYPES = new EnumMap<>(EventType.class);

  static {
    TYPES.put(EventType.AGREE, "agree or offer");
    TYPES.put(EventType.CONSULT, "meet or talk");
    TYPES.put(EventType.SUPPORT, "back or sign");
    TYPES.put(EventType.CONCEDE, "yield in words");
    TYPES.put(EventType.COOPERATE, "work together");
    TYPES.put(EventType.AID, "give help");
    TYPES.put(EventType.RETREAT, "withdraw or release");
    TYPES.put(EventType.REQUEST, "ask or demand");
    TYPES.put(EventType.ACCUSE, "blame or accuse");
    TYPES.put(EventType.REJECT, "refuse or deny");
    TYPES.put(EventType.THREATEN, "threaten");
    TYPES.put(EventType.PROTEST, "protest");
    TYPES.put(EventType.SANCTION, "cut relations or punish");
    TYPES.put(EventType.MOBILIZE, "move forces");
    TYPES.put(EventType.COERCE, "coerce");
    TYPES.put(EventType.ASSAULT, "use force");
  }

  private static final Map<String, String> SECTORS =
      Map.ofEntries(
          Map.entry("GOV", "government"),
          Map.entry("LEG", "parliament"),
          Map.entry("JUD", "courts"),
          Map.entry("MIL", "army"),
          Map.entry("COP", "police"),
          Map.entry("SPY", "intelligence"),
          Map.entry("PRM", "paramilitaries"),
          Map.entry("REB", "armed group"),
          Map.entry("UAF", "armed men"),
          Map.entry("UNK", "unknown"),
          Map.entry("PTY", "party"),
          Map.entry("OPP", "opposition"),
          Map.entry("CVL", "civilians"),
          Map.entry("ELI", "elite"),
          Map.entry("JRN", "media"),
          Map.entry("MED", "health"),
          Map.entry("BUS", "business"),
          Map.entry("LAB", "labour"),
          Map.entry("EDU", "education"),
          Map.entry("REL", "clergy"),
          Map.entry("SOC", "civil society"),
          Map.entry("REF", "refugees"),
          Map.entry("CRM", "criminals"),
          Map.entry("AGR", "farmers"),
          Map.entry("PRE", "partly recognised"));

  private PlainWords() {}

  /** Such as {@code meet or talk · phone}. */
  static String what(Event event) {
    String type = TYPES.getOrDefault(event.type(), event.type().name());
    String status =
        event.status().stream().map(PlainWords::status).collect(Collectors.joining(" · "));
    return joined(type, String.join(", ", event.modes()), status);
  }

  private static String status(Event.Status status) {
    return switch (status) {
      case HISTORICAL -> "in the past";
      case FUTURE -> "to come";
      case HYPOTHETICAL -> "perhaps";
      case NEGATION -> "did not happen";
    };
  }

  /** Such as {@code Vladimir Putin · Russia · government}. */
  static String who(Entity entity, CountryNames countries) {
    @Nullable String country = countries.of(entity.country());
    return joined(
        entity.name(),
        country == null ? entity.country() : country.equals(entity.name()) ? null : country,
        entity.sectors().stream()
            .map(code -> SECTORS.getOrDefault(code, code))
            .collect(Collectors.joining(", ")));
  }

  static String joined(@Nullable String... parts) {
    return joined(java.util.Arrays.asList(parts));
  }

  private static String joined(List<@Nullable String> parts) {
    StringBuilder all = new StringBuilder();
    for (@Nullable String part : parts) {
      if (part != null && !part.isEmpty()) {
        all.append(all.length() == 0 ? "" : " · ").append(part);
      }
    }
    return all.toString();
  }
}
