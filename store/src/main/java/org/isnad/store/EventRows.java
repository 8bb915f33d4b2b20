package org.isnad.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.isnad.Attribution;
import org.isnad.DateRange;
import org.isnad.Entity;
import org.isnad.Event;
import org.isnad.Place;
import org.isnad.arabic.Normalizer;
import org.isnad.store.sql.Session;
import org.jspecify.annotations.Nullable;

/** Writes the rows of events and of those who take part in them. */
final class EventRows {
  private static final String EVENT =
      "insert into events (number, article, position, id, happening, type, mode, context, aux, quad,"
          + " score, cameo, first_day, last_day, words, place_text, place_name, place_country,"
          + " latitude, longitude, geonames)"
          + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
  private static final String PARTY =
      "insert into parties (event, part, position, raw_text, actor, country, sectors, role, cue,"
          + " stance) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
  private static final String LIST = ";";
  private static final String WORDS_APART = " … ";

  private final Session session;
  private final Map<String, Long> actors;
  private long lastEvent;

  EventRows(Session session, Map<String, Long> actors) throws SQLException {
    this.session = session;
    this.actors = actors;
    this.lastEvent = session.number("select max(number) from events");
  }

  void replace(long article, List<Event> events) throws SQLException {
    remove(article);
    add(article, events);
  }

  private void remove(long article) throws SQLException {
    session.update(
        "delete from parties where event in (select number from events where article = ?)",
        article);
    session.update("delete from events where article = ?", article);
  }

  void add(long article, List<Event> events) throws SQLException {
    for (int i = 0; i < events.size(); i++) {
      addEvent(article, i, events.get(i));
    }
    if (!events.isEmpty()) {
      session.runBatch(EVENT);
      session.runBatch(PARTY);
    }
  }

  private void addEvent(long article, int position, Event event) throws SQLException {
    lastEvent++;
    DateRange date = event.date();
    Place place = event.place();
    session.addToBatch(
        EVENT,
        lastEvent,
        article,
        position,
        PlainText.of(event.id()),
        PlainText.of(event.eventId()),
        event.type().name(),
        joined(event.modes()),
        joined(event.contexts()),
        event.status().stream().map(EventRows::small).collect(Collectors.joining(LIST)),
        event.type().quad(),
        event.score(),
        event.cameo(),
        date == null ? null : date.first().toString(),
        date == null ? null : date.last().toString(),
        PlainText.of(String.join(WORDS_APART, event.triggerText())),
        place == null ? null : PlainText.of(place.text()),
        place == null ? null : PlainText.orNull(place.name()),
        place == null ? null : place.country(),
        place == null ? null : place.latitude(),
        place == null ? null : place.longitude(),
        place == null ? null : place.geonamesId());
    addParties("actor", event.actors());
    addParties("recipient", event.recipients());
    addParties("denier", event.deniedBy());
    addSources(event.attribution());
  }

  private void addParties(String part, List<Entity> entities) throws SQLException {
    for (int i = 0; i < entities.size(); i++) {
      addParty(part, i, entities.get(i), null, null);
    }
  }

  private void addSources(List<Attribution> sources) throws SQLException {
    for (int i = 0; i < sources.size(); i++) {
      Attribution source = sources.get(i);
      addParty("source", i, source.source(), PlainText.of(source.cue()), small(source.stance()));
    }
  }

  private void addParty(
      String part, int position, Entity entity, @Nullable String cue, @Nullable String stance)
      throws SQLException {
    session.addToBatch(
        PARTY,
        lastEvent,
        part,
        position,
        PlainText.of(entity.text()),
        actor(entity),
        entity.country(),
        joined(entity.sectors()),
        entity.role(),
        cue,
        stance);
  }

  private @Nullable Long actor(Entity entity) throws SQLException {
    String key = ActorKey.of(entity);
    if (key == null) {
      return null;
    }
    String plain = PlainText.of(key);
    Long known = actors.get(plain);
    if (known == null) {
      known = session.number("select number from actors where key = ?", plain);
      known = known == 0 ? newActor(plain, entity) : known;
      actors.put(plain, known);
    }
    return known;
  }

  private long newActor(String key, Entity entity) throws SQLException {
    long number = session.number("select max(number) from actors") + 1;
    String name = PlainText.orNull(entity.name());
    String arabic = PlainText.orNull(entity.nameAr());
    session.update(
        "insert into actors (number, key, name, name_small, name_ar, wikidata)"
            + " values (?, ?, ?, ?, ?, ?)",
        number,
        key,
        name,
        name == null ? null : ActorKey.small(name),
        arabic == null ? null : Normalizer.key(arabic),
        entity.wikidataId());
    return number;
  }

  private static String joined(List<String> values) {
    return String.join(LIST, values);
  }

  private static String small(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
