package org.isnad.formats;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.isnad.Article;
import org.isnad.Entity;
import org.isnad.Event;
import org.isnad.Place;
import org.isnad.lexicon.Lexicon;
import org.jspecify.annotations.Nullable;

/** GDELT 2.0: 61 columns of events, 16 of mentions, tabs between, no head. */
public final class Gdelt {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuuMM", Locale.ROOT);
  private static final int TYPES = 3;
  private static final double DAYS_OF_MONTH = 30;
  private static final double DAYS_OF_YEAR = 365;

  /** Our own trust in a mention: the middle, since nothing is measured of a single one. */
  private static final String CONFIDENCE = "50";

  private final Happened happened;
  private final CountryNames countries;

  private Gdelt(Lexicon lexicon) {
    this.happened = new Happened(lexicon);
    this.countries = new CountryNames(lexicon);
  }

  /** A row an event of an article and a pair of its parties. */
  public static EventFormat events(Lexicon lexicon) {
    Gdelt gdelt = new Gdelt(lexicon);
    return new TableFormat<>(gdelt.events(), false, gdelt.happened::dyads);
  }

  /** A row a mention of a row of the events. */
  public static EventFormat mentions(Lexicon lexicon) {
    Gdelt gdelt = new Gdelt(lexicon);
    return new TableFormat<>(mentions(), false, (article, told) -> gdelt.mentionsOf(article, told));
  }

  /** The names of the columns of events. */
  static List<String> eventColumns() {
    return events(Lexicon.builtIn()).columns().stream().map(ColumnNote::name).toList();
  }

  private Table<Dyad> events() {
    return new Table<Dyad>(Table.Dialect.TSV)
        .add(
            "GLOBALEVENTID",
            "number made from the event's id and the pair's place; the same in every export",
            dyad -> Numbers.of(dyad.id()))
        .add("SQLDATE", "first day of the event, YYYYMMDD", dyad -> DAY.format(dyad.day()))
        .add("MonthYear", "YYYYMM", dyad -> MONTH.format(dyad.day()))
        .add("Year", "YYYY", dyad -> Integer.toString(dyad.day().getYear()))
        .add("FractionDate", "YYYY + (MONTH*30+DAY)/365", dyad -> fraction(dyad.day()))
        .addAll(actor("Actor1", "source", Dyad::source))
        .addAll(actor("Actor2", "target", Dyad::target))
        .add("IsRootEvent", "1 when the first sentence tells it, else 0", Gdelt::isRoot)
        .add("EventCode", "CAMEO code, a text", dyad -> dyad.event().cameo())
        .add("EventBaseCode", "its first three digits", dyad -> Cameo.base(dyad.event().cameo()))
        .add("EventRootCode", "its first two digits", dyad -> Cameo.root(dyad.event().cameo()))
        .add(
            "QuadClass",
            "of the root: 1 verbal, 2 material cooperation, 3 verbal, 4 material conflict",
            dyad -> Integer.toString(Cameo.quadClass(dyad.event().cameo())))
        .add("GoldsteinScale", "of the code", dyad -> Cameo.goldstein(dyad.event().cameo()))
        .add(
            "NumMentions",
            "mentions in the article",
            dyad -> Integer.toString(dyad.mentions().size()))
        .add("NumSources", "1: events of several articles are not joined", dyad -> "1")
        .add("NumArticles", "1: events of several articles are not joined", dyad -> "1")
        .add("AvgTone", "empty: no tone is measured", dyad -> null)
        .addAll(geography("Actor1Geo", "of the source, which is not known", dyad -> null))
        .addAll(geography("Actor2Geo", "of the target, which is not known", dyad -> null))
        .addAll(geography("ActionGeo", "of the event", dyad -> dyad.event().place()))
        .add("DATEADDED", "day of the article, YYYYMMDD000000", dyad -> added(dyad.article()))
        .add("SOURCEURL", "address of the article, else its id", dyad -> address(dyad.article()));
  }

  private List<Column<Dyad>> actor(
      String name, String side, Function<Dyad, @Nullable Entity> entity) {
    Function<Dyad, CameoActor> code = dyad -> CameoActor.of(entity.apply(dyad));
    List<Column<Dyad>> columns = new ArrayList<>();
    columns.add(
        new Column<>(name + "Code", "CAMEO code of the " + side, dyad -> code.apply(dyad).code()));
    columns.add(
        new Column<>(
            name + "Name",
            "English name in capitals, else the country's, else the words of the text",
            dyad -> name(entity.apply(dyad))));
    columns.add(
        new Column<>(
            name + "CountryCode", "state, three letters", dyad -> code.apply(dyad).state()));
    columns.add(
        new Column<>(
            name + "KnownGroupCode", "UNO or EEC, else empty", dyad -> code.apply(dyad).group()));
    for (String unknown : List.of("EthnicCode", "Religion1Code", "Religion2Code")) {
      columns.add(new Column<>(name + unknown, "empty: not coded", dyad -> null));
    }
    for (int i = 0; i < TYPES; i++) {
      int number = i;
      columns.add(
          new Column<>(
              name + "Type" + (i + 1) + "Code",
              "CAMEO type or role",
              dyad -> code.apply(dyad).type(number)));
    }
    return columns;
  }

  private @Nullable String name(@Nullable Entity entity) {
    if (entity == null) {
      return null;
    }
    String known = entity.name() == null ? countries.of(entity.country()) : entity.name();
    return known == null ? entity.text() : known.toUpperCase(Locale.ROOT);
  }

  private List<Column<Dyad>> geography(
      String name, String whose, Function<Dyad, @Nullable Place> place) {
    return List.of(
        new Column<>(
            name + "_Type",
            "place " + whose + ": 0 unknown, 1 country, 4 city or other place",
            dyad -> type(place.apply(dyad))),
        new Column<>(name + "_FullName", "name, country", dyad -> fullName(place.apply(dyad))),
        new Column<>(name + "_CountryCode", "FIPS 10-4", dyad -> fips(place.apply(dyad))),
        new Column<>(
            name + "_ADM1Code",
            "of a country its FIPS code, else empty",
            dyad -> countryOnly(place.apply(dyad))),
        new Column<>(name + "_ADM2Code", "empty: not known", dyad -> null),
        new Column<>(name + "_Lat", "degrees", dyad -> Places.latitude(place.apply(dyad))),
        new Column<>(name + "_Long", "degrees", dyad -> Places.longitude(place.apply(dyad))),
        new Column<>(
            name + "_FeatureID",
            "of a country its FIPS code, else empty: our ids are not those of GNS",
            dyad -> countryOnly(place.apply(dyad))));
  }

  private String type(@Nullable Place place) {
    if (place == null) {
      return "0";
    }
    return Places.isCountry(place, countries) ? "1" : "4";
  }

  private @Nullable String fullName(@Nullable Place place) {
    String name = Places.name(place);
    String country = place == null ? null : countries.of(place.country());
    return name == null || country == null || Places.isCountry(place, countries)
        ? name
        : name + ", " + country;
  }

  private static @Nullable String fips(@Nullable Place place) {
    return Countries.fips(Places.country(place));
  }

  private @Nullable String countryOnly(@Nullable Place place) {
    return Places.isCountry(place, countries) ? fips(place) : null;
  }

  private static String fraction(LocalDate day) {
    double part = (day.getMonthValue() * DAYS_OF_MONTH + day.getDayOfMonth()) / DAYS_OF_YEAR;
    return String.format(Locale.ROOT, "%.4f", day.getYear() + part);
  }

  /** The lead of a news article is its first sentence. */
  private static String isRoot(Dyad dyad) {
    return dyad.sentences().contains(1) ? "1" : "0";
  }

  private static @Nullable String added(Article article) {
    return article.published() == null ? null : DAY.format(article.published()) + "000000";
  }

  private static String address(Article article) {
    return article.url() == null ? article.id() : article.url();
  }

  /** A mention of a row of the events. */
  private record Mention(Dyad dyad, Event event, int sentence, CodePoints offsets) {}

  private List<Mention> mentionsOf(Article article, List<Event> events) {
    List<Mention> mentions = new ArrayList<>();
    CodePoints offsets = new CodePoints(article.text());
    for (Dyad dyad : happened.dyads(article, events)) {
      for (int i = 0; i < dyad.mentions().size(); i++) {
        mentions.add(new Mention(dyad, dyad.mentions().get(i), dyad.sentences().get(i), offsets));
      }
    }
    return mentions;
  }

  private static Table<Mention> mentions() {
    return new Table<Mention>(Table.Dialect.TSV)
        .add(
            "GLOBALEVENTID",
            "number of the row of the events",
            mention -> Numbers.of(mention.dyad().id()))
        .add(
            "EventTimeDate",
            "day of the article, YYYYMMDD000000",
            mention -> added(mention.dyad().article()))
        .add(
            "MentionTimeDate",
            "day of the article, YYYYMMDD000000",
            mention -> added(mention.dyad().article()))
        .add("MentionType", "1: the web", mention -> "1")
        .add("MentionSourceName", "the outlet", mention -> mention.dyad().article().source())
        .add(
            "MentionIdentifier",
            "address of the article, else its id",
            mention -> address(mention.dyad().article()))
        .add(
            "SentenceID",
            "number of the sentence, from 1",
            mention -> Integer.toString(mention.sentence()))
        .add(
            "Actor1CharOffset",
            "where the source stands, in code points; -1 unknown",
            mention -> offset(mention, mention.dyad().source()))
        .add(
            "Actor2CharOffset",
            "where the target stands, in code points; -1 unknown",
            mention -> offset(mention, mention.dyad().target()))
        .add(
            "ActionCharOffset",
            "where the trigger stands, in code points",
            mention -> Integer.toString(mention.offsets().at(mention.event().trigger().start())))
        .add("InRawText", "1: the text as it was given", mention -> "1")
        .add("Confidence", "50: not measured of one mention", mention -> CONFIDENCE)
        .add(
            "MentionDocLen",
            "length of the article in code points",
            mention -> Integer.toString(length(mention.dyad().article().text())))
        .add("MentionDocTone", "empty: no tone is measured", mention -> null)
        .add(
            "MentionDocTranslationInfo",
            "the source language; nothing is translated",
            mention -> "srclc:ara;")
        .add("Extras", "empty", mention -> null);
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  private static String offset(Mention mention, @Nullable Entity entity) {
    return entity == null
        ? "-1"
        : Integer.toString(mention.offsets().at(Objects.requireNonNull(entity).span().start()));
  }
}
