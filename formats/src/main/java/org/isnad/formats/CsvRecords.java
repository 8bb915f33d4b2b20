package org.isnad.formats;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.isnad.Article;
import org.isnad.Attribution;
import org.isnad.DateRange;
import org.isnad.Entity;
import org.isnad.Event;
import org.isnad.Place;
import org.isnad.Span;
import org.jspecify.annotations.Nullable;

/**
 * Records as CSV (RFC 4180): a row a record, columns in the order of docs/record.schema.json. Lists
 * are joined by {@code ;}; what is nested has a column for each of its fields.
 */
public final class CsvRecords implements EventFormat {
  private final CountryNames countries;
  private final Table<Row> table;

  public CsvRecords(CountryNames countries, String coder) {
    this.countries = countries;
    this.table = table(coder);
  }

  private record Row(Article article, Event event, CodePoints offsets) {
    String words(Span span) {
      return article.text().substring(span.start(), span.end());
    }

    String offsets(Span span) {
      return offsets.at(span.start()) + ";" + offsets.at(span.end());
    }

    List<Entity> sources() {
      return event.attribution().stream().map(Attribution::source).toList();
    }
  }

  @Override
  public String head() {
    return table.head();
  }

  @Override
  public String write(Article article, List<Event> events) {
    CodePoints offsets = new CodePoints(article.text());
    return table.write(events.stream().map(event -> new Row(article, event, offsets)).toList());
  }

  @Override
  public List<ColumnNote> columns() {
    return table.notes();
  }

  private Table<Row> table(String coder) {
    Table<Row> columns = new Table<>(Table.Dialect.CSV);
    addWhatAndWhen(columns);
    columns.addAll(parties("actor", row -> row.event().actors()));
    columns.addAll(parties("recipient", row -> row.event().recipients()));
    addPlace(columns);
    addMeasures(columns);
    addWord(columns);
    addOrigin(columns);
    return columns
        .add("evidence", "what decided: lexicon entries and rules", row -> evidence(row.event()))
        .add("coder", "program and lexicon", row -> coder);
  }

  private static void addWhatAndWhen(Table<Row> columns) {
    columns
        .add("id", "of the mention", row -> row.event().id())
        .add("event_id", "of the happening's earliest mention", row -> row.event().eventId())
        .add("date", "first day, ISO 8601", row -> day(row.event().date(), DateRange::first))
        .add("enddate", "last day, ISO 8601", row -> day(row.event().date(), DateRange::last))
        .add("date_text", "the words that gave the date", row -> row.event().dateText())
        .add("event", "PLOVER type", row -> row.event().type().name())
        .add("mode", "PLOVER modes", row -> String.join(";", row.event().modes()))
        .add("context", "PLOVER contexts", row -> String.join(";", row.event().contexts()));
  }

  private List<Column<Row>> parties(String side, Function<Row, List<Entity>> parties) {
    return List.of(
        column(side, "the words of the text", parties, Entity::text),
        column(side + "_name", "English name", parties, Entity::name),
        column(side + "_country", "ISO 3166-1 alpha-3 or IGO, …", parties, Entity::country),
        column(
            side + "_country_name",
            "in English",
            parties,
            entity -> countries.of(entity.country())),
        column(
            side + "_sector",
            "PLOVER sectors, several of one joined by a space",
            parties,
            entity -> String.join(" ", entity.sectors())));
  }

  private static <T> Column<Row> column(
      String name,
      String meaning,
      Function<Row, List<T>> items,
      Function<T, @Nullable String> value) {
    return new Column<>(name, meaning, row -> Lists.joined(items.apply(row), value));
  }

  private static void addPlace(Table<Row> columns) {
    columns
        .add("event_loc", "the words of the text", row -> of(row.event().place(), Place::text))
        .add("event_loc_name", "English name", row -> of(row.event().place(), Place::name))
        .add(
            "event_loc_country",
            "ISO 3166-1 alpha-3",
            row -> of(row.event().place(), Place::country))
        .add("event_loc_lat", "degrees", row -> Places.latitude(row.event().place()))
        .add("event_loc_lon", "degrees", row -> Places.longitude(row.event().place()));
  }

  private static void addMeasures(Table<Row> columns) {
    columns
        .add(
            "event_text", "the trigger's words", row -> String.join(";", row.event().triggerText()))
        .add("quad_code", "1 to 4", row -> Integer.toString(row.event().type().quad()))
        .add("event_scale", "PLOVER score", row -> Numbers.plain(row.event().score()))
        .add("cameo", "CAMEO code, a text", row -> row.event().cameo())
        .add(
            "aux",
            "of historical, future, hypothetical, negation",
            row -> Lists.joined(row.event().status(), JsonRecords::lowerCase));
  }

  private void addWord(Table<Row> columns) {
    columns
        .addAll(parties("attribution", Row::sources))
        .addAll(
            List.of(
                column(
                    "attribution_cue",
                    "verb or phrase",
                    row -> row.event().attribution(),
                    Attribution::cue),
                column(
                    "attribution_stance",
                    "assert, deny, doubt",
                    row -> row.event().attribution(),
                    said -> JsonRecords.lowerCase(said.stance()))))
        .addAll(parties("denied_by", row -> row.event().deniedBy()));
  }

  private static void addOrigin(Table<Row> columns) {
    columns
        .add("text", "the sentence", row -> row.words(row.event().sentence()))
        .add(
            "trigger_span",
            "code points in the article: start;end",
            row -> row.offsets(row.event().trigger()))
        .add(
            "sentence_span",
            "code points in the article: start;end",
            row -> row.offsets(row.event().sentence()))
        .add("article_id", "id of the article", row -> row.article().id())
        .add("article_url", "address", row -> row.article().url())
        .add("article_title", "headline", row -> row.article().title())
        .add("article_published", "ISO 8601", row -> published(row.article()))
        .add("article_source", "the outlet", row -> row.article().source());
  }

  private static @Nullable String of(
      @Nullable Place place, Function<Place, @Nullable String> value) {
    return place == null ? null : value.apply(place);
  }

  private static @Nullable String day(
      @Nullable DateRange date, Function<DateRange, LocalDate> end) {
    return date == null ? null : end.apply(date).toString();
  }

  private static @Nullable String published(Article article) {
    return article.published() == null ? null : article.published().toString();
  }

  private static String evidence(Event event) {
    return String.join(";", event.evidence());
  }
}
