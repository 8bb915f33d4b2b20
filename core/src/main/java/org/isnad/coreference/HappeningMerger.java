package org.isnad.coreference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.isnad.Attribution;
import org.isnad.DateRange;
import org.isnad.Entity;
import org.isnad.Event;
import org.isnad.Happening;
import org.isnad.Place;
import org.isnad.event.EventDates;
import org.jspecify.annotations.Nullable;

/** Puts the mentions of each happening of an article together into one account. */
public final class HappeningMerger {
  private HappeningMerger() {}

  /** The happenings of an article's events, in the order of their earliest mentions. */
  public static List<Happening> merge(List<Event> events) {
    Map<String, List<Event>> mentions = new LinkedHashMap<>();
    for (Event event : events) {
      mentions.computeIfAbsent(event.eventId(), id -> new ArrayList<>(2)).add(event);
    }
    return mentions.values().stream().map(HappeningMerger::merged).toList();
  }

  private static Happening merged(List<Event> mentions) {
    List<String> ids = mentions.stream().map(Event::id).toList();
    return new Happening(account(mentions), ids, disagreements(mentions));
  }

  private static Event account(List<Event> mentions) {
    Event dated = dated(mentions);
    return mentions
        .get(0)
        .accountOf(
            dated.date(),
            dated.dateText(),
            modes(mentions),
            fullest(mentions, Event::actors),
            fullest(mentions, Event::recipients),
            place(mentions),
            sources(mentions),
            entities(mentions, Event::deniedBy),
            evidence(mentions));
  }

  /** The mention with the narrowest date that the text gives; else the first. */
  private static Event dated(List<Event> mentions) {
    Event best = mentions.get(0);
    for (Event event : mentions) {
      if (days(event) < days(best)) {
        best = event;
      }
    }
    return best;
  }

  private static long days(Event event) {
    DateRange date = event.date();
    if (date == null || event.evidence().contains(EventDates.DAY_OF_NEWS)) {
      return Long.MAX_VALUE;
    }
    return date.last().toEpochDay() - date.first().toEpochDay();
  }

  private static List<String> modes(List<Event> mentions) {
    return mentions.stream()
        .map(Event::modes)
        .filter(all -> !all.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** The list that says most: known names count most, then countries, then words. */
  private static List<Entity> fullest(List<Event> mentions, Function<Event, List<Entity>> parties) {
    List<Entity> best = List.of();
    int most = 0;
    for (Event event : mentions) {
      int known = parties.apply(event).stream().mapToInt(HappeningMerger::known).sum();
      if (known > most) {
        best = parties.apply(event);
        most = known;
      }
    }
    return best;
  }

  private static int known(Entity entity) {
    return 1
        + (entity.country() == null ? 0 : 1)
        + (entity.sectors().isEmpty() ? 0 : 1)
        + (entity.name() == null ? 0 : 1);
  }

  /** The first place with coordinates, else the first. */
  private static @Nullable Place place(List<Event> mentions) {
    Place best = null;
    for (Event event : mentions) {
      Place place = event.place();
      boolean better =
          best == null || best.latitude() == null && place != null && place.latitude() != null;
      best = better ? place : best;
    }
    return best;
  }

  /** Every source of every mention, also those that contradict one another. */
  private static List<Attribution> sources(List<Event> mentions) {
    List<Attribution> all = new ArrayList<>();
    Set<String> known = new LinkedHashSet<>();
    for (Event event : mentions) {
      for (Attribution link : event.attribution()) {
        if (known.add(key(link.source()))) {
          all.add(link);
        }
      }
    }
    return all;
  }

  private static List<Entity> entities(List<Event> mentions, Function<Event, List<Entity>> field) {
    List<Entity> all = new ArrayList<>();
    Set<String> known = new LinkedHashSet<>();
    for (Event event : mentions) {
      for (Entity entity : field.apply(event)) {
        if (known.add(key(entity))) {
          all.add(entity);
        }
      }
    }
    return all;
  }

  private static String key(Entity entity) {
    return entity.name() == null ? entity.text() : entity.name();
  }

  private static List<String> evidence(List<Event> mentions) {
    Set<String> all = new LinkedHashSet<>();
    mentions.forEach(event -> all.addAll(event.evidence()));
    return List.copyOf(all);
  }

  private static Map<String, List<String>> disagreements(List<Event> mentions) {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    note(fields, "date", mentions, HappeningMerger::dateOf);
    note(fields, "mode", mentions, event -> String.join(",", event.modes()));
    note(fields, "actor", mentions, event -> countries(event.actors()));
    note(fields, "recipient", mentions, event -> countries(event.recipients()));
    note(fields, "event_loc", mentions, HappeningMerger::placeOf);
    return fields;
  }

  private static String dateOf(Event event) {
    DateRange date = event.date();
    return date == null || days(event) == Long.MAX_VALUE ? "" : date.first() + "/" + date.last();
  }

  private static String placeOf(Event event) {
    Place place = event.place();
    return place == null || place.name() == null ? "" : place.name();
  }

  private static String countries(List<Entity> entities) {
    Set<String> codes = new LinkedHashSet<>();
    for (Entity entity : entities) {
      if (entity.country() != null) {
        codes.add(entity.country());
      }
    }
    return String.join(",", codes);
  }

  /** A mention that does not tell a field disagrees with nobody about it. */
  private static void note(
      Map<String, List<String>> fields,
      String field,
      List<Event> mentions,
      Function<Event, String> value) {
    Collection<String> told = new LinkedHashSet<>();
    for (Event event : mentions) {
      String one = value.apply(event);
      if (!one.isEmpty()) {
        told.add(one);
      }
    }
    if (told.size() > 1) {
      fields.put(field, List.copyOf(told));
    }
  }
}
