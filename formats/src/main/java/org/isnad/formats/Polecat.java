package org.isnad.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.isnad.Article;
import org.isnad.DateRange;
import org.isnad.Entity;
import org.isnad.Event;
import org.isnad.Happening;
import org.isnad.Place;
import org.isnad.lexicon.Lexicon;
import org.jspecify.annotations.Nullable;

/**
 * POLECAT: 40 columns with a head, tabs between. A row an event of an article; the values of
 * several parties are joined by semicolons, the unknown is {@code None}.
 */
public final class Polecat {
  private static final List<String> QUADS =
      List.of("VERBAL COOPERATION", "MATERIAL COOPERATION", "VERBAL CONFLICT", "MATERIAL CONFLICT");

  private final CountryNames countries;
  private final String coder;

  private Polecat(Lexicon lexicon, String coder) {
    this.countries = new CountryNames(lexicon);
    this.coder = coder;
  }

  /** The format, which names the coder as its version. */
  public static EventFormat events(Lexicon lexicon, String coder) {
    return new TableFormat<>(new Polecat(lexicon, coder).table(), true, Polecat::rows);
  }

  private record Row(Article article, Event event) {
    @Nullable Place place() {
      return event.place();
    }
  }

  private static List<Row> rows(Article article, List<Event> events) {
    return Happened.happenings(events).stream()
        .map(Happening::account)
        .map(event -> new Row(article, event))
        .toList();
  }

  private Table<Row> table() {
    Table<Row> table =
        new Table<Row>(Table.Dialect.TSV_NONE)
            .add("Event ID", "id of the earliest mention", row -> row.event().eventId())
            .add("Event Date", "first day, ISO 8601", row -> date(row.event().date()))
            .add("Event Type", "PLOVER type", row -> row.event().type().name())
            .add("Event Mode", "PLOVER modes", row -> joined(row.event().modes()))
            .add("Event Intensity", "PLOVER score", row -> Numbers.plain(row.event().score()))
            .add("Quad Code", "in words", row -> QUADS.get(row.event().type().quad() - 1))
            .add("Contexts", "PLOVER contexts", row -> joined(row.event().contexts()))
            .addAll(parties("Actor", row -> row.event().actors()))
            .addAll(parties("Recipient", row -> row.event().recipients()));
    return addOrigin(addPlace(table));
  }

  private static @Nullable String date(@Nullable DateRange date) {
    return date == null ? null : date.first().toString();
  }

  private static @Nullable String joined(List<String> values) {
    return values.isEmpty() ? null : String.join(";", values);
  }

  private List<Column<Row>> parties(String side, Function<Row, List<Entity>> parties) {
    List<Column<Row>> columns = new ArrayList<>();
    columns.add(
        column(
            side + " Name", "English names, else the words of the text", parties, Polecat::name));
    columns.add(column(side + " Country", "by name", parties, this::country));
    columns.add(column(side + " COW", "None: the numbers are not at hand", parties, party -> null));
    columns.add(
        column("Primary " + side + " Sector", "first sector of each", parties, this::primary));
    columns.add(
        column(side + " Sectors", "all sectors", parties, party -> joined(party.sectors())));
    columns.add(column(side + " Title", "role, such as head of state", parties, Entity::role));
    columns.add(column(side + " Name Raw", "the words of the text", parties, Entity::text));
    columns.add(
        column("Wikipedia " + side + " ID", "Wikidata's id, Q…", parties, Entity::wikidataId));
    return columns;
  }

  private static Column<Row> column(
      String name,
      String meaning,
      Function<Row, List<Entity>> parties,
      Function<Entity, @Nullable String> value) {
    return new Column<>(name, meaning, row -> Lists.known(parties.apply(row), value));
  }

  private static String name(Entity party) {
    return party.name() == null ? party.text() : party.name();
  }

  private @Nullable String country(Entity party) {
    String name = countries.of(party.country());
    return name == null ? party.country() : name;
  }

  private @Nullable String primary(Entity party) {
    return party.sectors().isEmpty() ? null : party.sectors().get(0);
  }

  private Table<Row> addPlace(Table<Row> table) {
    return table
        .add("Placename", "English name of the place", row -> Places.name(row.place()))
        .add("City", "the place, when it is no country", row -> city(row.place()))
        .add("District", "None: not known", row -> null)
        .add("Province", "None: not known", row -> null)
        .add("Country", "of the place, by name", row -> countries.of(Places.country(row.place())))
        .add("Latitude", "degrees", row -> Places.latitude(row.place()))
        .add("Longitude", "degrees", row -> Places.longitude(row.place()))
        .add("GeoNames ID", "of the place", row -> geoNames(row.place()))
        .add("Raw Placename", "the words of the text", row -> rawPlace(row.place()))
        .add("Feature Type", "country, or None", row -> feature(row.place()));
  }

  private @Nullable String city(@Nullable Place place) {
    return Places.withinCountry(place, countries);
  }

  private static @Nullable String geoNames(@Nullable Place place) {
    return place == null || place.geonamesId() == null ? null : place.geonamesId().toString();
  }

  private static @Nullable String rawPlace(@Nullable Place place) {
    return place == null ? null : place.text();
  }

  private @Nullable String feature(@Nullable Place place) {
    return Places.isCountry(place, countries) ? "country" : null;
  }

  private Table<Row> addOrigin(Table<Row> table) {
    return table
        .add("Source", "the outlet", row -> row.article().source())
        .add("Publication Date", "ISO 8601", row -> published(row.article()))
        .add("Story People", "None: not listed", row -> null)
        .add("Story Organizations", "None: not listed", row -> null)
        .add("Story Locations", "None: not listed", row -> null)
        .add("Language", "of the article", row -> "Arabic")
        .add("Version", "program and lexicon", row -> coder);
  }

  private static @Nullable String published(Article article) {
    return article.published() == null ? null : article.published().toString();
  }
}
