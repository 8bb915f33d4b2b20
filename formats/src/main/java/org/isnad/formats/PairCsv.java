package org.isnad.formats;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.isnad.Article;
import org.isnad.DateRange;
import org.isnad.Entity;
import org.isnad.Event;
import org.isnad.lexicon.Lexicon;
import org.jspecify.annotations.Nullable;

/** Tidy CSV with a head: a row a record and a pair of its parties, one value a cell. */
public final class PairCsv {
  private PairCsv() {}

  public static EventFormat events(Lexicon lexicon) {
    return new TableFormat<>(table(new CountryNames(lexicon)), true, PairCsv::rows);
  }

  private record Row(Article article, Event event, Pair pair) {}

  private static List<Row> rows(Article article, List<Event> events) {
    return events.stream()
        .flatMap(event -> Pair.of(event).stream().map(pair -> new Row(article, event, pair)))
        .toList();
  }

  private static Table<Row> table(CountryNames countries) {
    Table<Row> table =
        new Table<Row>(Table.Dialect.CSV)
            .add("id", "of the mention", row -> row.event().id())
            .add("event_id", "of the happening", row -> row.event().eventId())
            .add("date", "first day, ISO 8601", row -> day(row.event().date(), DateRange::first))
            .add("enddate", "last day, ISO 8601", row -> day(row.event().date(), DateRange::last))
            .add("event", "PLOVER type", row -> row.event().type().name())
            .add("mode", "first PLOVER mode", row -> first(row.event().modes()))
            .add("quad_code", "1 to 4", row -> Integer.toString(row.event().type().quad()))
            .add("event_scale", "PLOVER score", row -> Numbers.plain(row.event().score()))
            .add("cameo", "CAMEO code, a text", row -> row.event().cameo())
            .add("goldstein", "of the CAMEO code", row -> Cameo.goldstein(row.event().cameo()));
    for (Event.Status status : Event.Status.values()) {
      String name = JsonRecords.lowerCase(status);
      table.add(name, "true or false", row -> yes(row.event().status().contains(status)));
    }
    return addRest(
        table
            .add("denied", "true or false", row -> yes(!row.event().deniedBy().isEmpty()))
            .addAll(party("actor", row -> row.pair().source(), countries))
            .addAll(party("recipient", row -> row.pair().target(), countries)));
  }

  private static Table<Row> addRest(Table<Row> table) {
    return table
        .add("place", "English name of the place", row -> Places.name(row.event().place()))
        .add("place_country", "ISO 3166-1 alpha-3", row -> Places.country(row.event().place()))
        .add("lat", "degrees", row -> Places.latitude(row.event().place()))
        .add("lon", "degrees", row -> Places.longitude(row.event().place()))
        .add("article_id", "id of the article", row -> row.article().id())
        .add("article_published", "ISO 8601", row -> published(row.article()))
        .add("article_source", "the outlet", row -> row.article().source())
        .add("article_url", "address", row -> row.article().url());
  }

  private static List<Column<Row>> party(
      String side, Function<Row, @Nullable Entity> party, CountryNames countries) {
    return List.of(
        new Column<>(side + "_text", "the words", row -> of(party.apply(row), Entity::text)),
        new Column<>(side + "_name", "English name", row -> of(party.apply(row), Entity::name)),
        new Column<>(side + "_wikidata_id", "Q…", row -> of(party.apply(row), Entity::wikidataId)),
        new Column<>(
            side + "_country",
            "ISO 3166-1 alpha-3, or IGO, UNO, EUR, NGO, ISM, IMG, MNC",
            row -> of(party.apply(row), Entity::country)),
        new Column<>(
            side + "_country_name",
            "in English",
            row -> countries.of(of(party.apply(row), Entity::country))),
        new Column<>(
            side + "_sector",
            "first PLOVER sector",
            row -> of(party.apply(row), entity -> first(entity.sectors()))),
        new Column<>(
            side + "_cameo",
            "CAMEO code of the party",
            row -> CameoActor.of(party.apply(row)).code()));
  }

  private static @Nullable String of(
      @Nullable Entity entity, Function<Entity, @Nullable String> value) {
    return entity == null ? null : value.apply(entity);
  }

  private static @Nullable String day(
      @Nullable DateRange date, Function<DateRange, LocalDate> end) {
    return date == null ? null : end.apply(date).toString();
  }

  private static @Nullable String first(List<String> values) {
    return values.isEmpty() ? null : values.get(0);
  }

  private static String yes(boolean is) {
    return Boolean.toString(is);
  }

  private static @Nullable String published(Article article) {
    return article.published() == null ? null : article.published().toString();
  }
}
