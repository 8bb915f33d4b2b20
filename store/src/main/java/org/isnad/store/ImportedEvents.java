package org.isnad.store;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.isnad.formats.ForeignEvent;
import org.isnad.formats.ForeignFormat;
import org.isnad.store.sql.Session;
import org.jspecify.annotations.Nullable;

/** Events of other data sets, kept in a table of their own beside ours. */
public final class ImportedEvents {
  private static final String INSERT =
      "insert into imported_events (dataset, id, format, first_day, last_day, type, mode, cameo,"
          + " score, actor, actor_country, actor_sectors, recipient, recipient_country,"
          + " recipient_sectors, place_name, place_country, latitude, longitude, source, url,"
          + " record) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
          + " on conflict (dataset, id) do nothing";

  private final String dataset;
  private final ForeignFormat format;

  /**
   * The events of a data set.
   *
   * @param dataset its name in the store
   * @param format that its events are read from
   */
  public ImportedEvents(String dataset, ForeignFormat format) {
    this.dataset = dataset;
    this.format = format;
  }

  /** Keeps the events that the data set has not yet; returns how many. */
  public int keep(StoreWriter writer, List<ForeignEvent> events) {
    return writer.write(
        session -> {
          int fresh = 0;
          for (ForeignEvent event : events) {
            fresh += insert(session, event);
          }
          return fresh;
        });
  }

  /** How many events of a data set a store has. */
  public static long count(Store store, String dataset) {
    return store.read(
        session ->
            session.number("select count(*) from imported_events where dataset = ?", dataset));
  }

  private int insert(Session session, ForeignEvent event) throws SQLException {
    return session.update(
        INSERT,
        PlainText.of(dataset),
        PlainText.of(event.id()),
        format.toString(),
        day(event.first()),
        day(event.last()),
        event.type() == null ? null : event.type().name(),
        PlainText.of(String.join(";", event.modes())),
        PlainText.orNull(event.cameo()),
        event.score(),
        joined(event.actors(), ForeignEvent.Party::name),
        joined(event.actors(), ForeignEvent.Party::country),
        joined(event.actors(), ImportedEvents::sectors),
        joined(event.recipients(), ForeignEvent.Party::name),
        joined(event.recipients(), ForeignEvent.Party::country),
        joined(event.recipients(), ImportedEvents::sectors),
        PlainText.orNull(event.place()),
        PlainText.orNull(event.country()),
        event.latitude(),
        event.longitude(),
        PlainText.orNull(event.source()),
        PlainText.orNull(event.url()),
        PlainText.of(event.record()));
  }

  private static @Nullable String day(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }

  private static String sectors(ForeignEvent.Party party) {
    return String.join(" ", party.sectors());
  }

  private static String joined(
      List<ForeignEvent.Party> parties, Function<ForeignEvent.Party, @Nullable String> value) {
    return parties.stream()
        .map(party -> PlainText.of(orEmpty(value.apply(party))))
        .collect(Collectors.joining(";"));
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
