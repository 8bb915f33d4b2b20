package org.isnad.formats;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.isnad.Place;
import org.isnad.lexicon.Lexicon;
import org.jspecify.annotations.Nullable;

/** Phoenix: 26 columns, tabs between, no head. A row an event of an article and a pair. */
public final class Phoenix {
  private static final Set<String> ENTITIES = Set.of("IGO", "NGO", "IMG", "MNC");
  private static final Set<String> ROLES =
      Set.of(
          "GOV", "MIL", "REB", "OPP", "PTY", "COP", "JUD", "SPY", "MED", "EDU", "BUS", "CRM",
          "CVL");

  private final CountryNames countries;
  private final String version;

  private Phoenix(Lexicon lexicon, String version) {
    this.countries = new CountryNames(lexicon);
    this.version = version;
  }

  /**
   * The format.
   *
   * @param version ends the ids, as the codebook wants it
   */
  public static EventFormat events(Lexicon lexicon, String version) {
    Happened happened = new Happened(lexicon);
    return new TableFormat<>(new Phoenix(lexicon, version).table(), false, happened::dyads);
  }

  /** The names of the columns. */
  static List<String> eventColumns() {
    return events(Lexicon.builtIn(), "").columns().stream().map(ColumnNote::name).toList();
  }

  private Table<Dyad> table() {
    return new Table<Dyad>(Table.Dialect.TSV)
        .add(
            "EventID",
            "number made from the event's id and the pair's place, then the version",
            dyad -> Numbers.of(dyad.id()) + '_' + version)
        .add("Date", "first day of the event, YYYYMMDD", dyad -> day(dyad.day()))
        .add("Year", "YYYY", dyad -> Integer.toString(dyad.day().getYear()))
        .add("Month", "MM", dyad -> twoDigits(dyad.day().getMonthValue()))
        .add("Day", "DD", dyad -> twoDigits(dyad.day().getDayOfMonth()))
        .addAll(actor("SourceActor", Dyad::sourceCode))
        .addAll(actor("TargetActor", Dyad::targetCode))
        .add("EventCode", "CAMEO code, a text", dyad -> dyad.event().cameo())
        .add("EventRootCode", "its first two digits", dyad -> Cameo.root(dyad.event().cameo()))
        .add(
            "PentaClass",
            "of the root: 0 statement, 1 verbal, 2 material cooperation, 3 verbal, 4 material"
                + " conflict",
            dyad -> Integer.toString(Cameo.pentaClass(dyad.event().cameo())))
        .add("GoldsteinScore", "of the code", dyad -> Cameo.phoenixGoldstein(dyad.event().cameo()))
        .add(
            "Issues",
            "PLOVER contexts with a count of 1: CONTEXT,1;…",
            dyad -> Petrarch.issues(dyad))
        .add("Lat", "degrees", dyad -> Places.latitude(dyad.event().place()))
        .add("Lon", "degrees", dyad -> Places.longitude(dyad.event().place()))
        .add("LocationName", "English name of the place", dyad -> location(dyad.event().place()))
        .add("StateName", "empty: not known", dyad -> null)
        .add(
            "CountryCode",
            "of the place, ISO 3166-1 alpha-3",
            dyad -> Places.country(dyad.event().place()))
        .add("SentenceID", "article id and sentence number; joined by ;", Petrarch::sentences)
        .add("URLs", "address of the article", dyad -> dyad.article().url())
        .add("NewsSources", "the outlet", dyad -> dyad.article().source());
  }

  private @Nullable String location(@Nullable Place place) {
    return Places.withinCountry(place, countries);
  }

  private static String day(LocalDate day) {
    return Petrarch.DAY.format(day);
  }

  private static String twoDigits(int number) {
    return String.format(Locale.ROOT, "%02d", number);
  }

  private static List<Column<Dyad>> actor(String name, Function<Dyad, CameoActor> code) {
    return List.of(
        new Column<>(name + "Full", "CAMEO code", dyad -> code.apply(dyad).code()),
        new Column<>(
            name + "Entity",
            "its country, or IGO, NGO, IMG, MNC",
            dyad -> parts(code.apply(dyad)).entity()),
        new Column<>(
            name + "Role", "its first role of Phoenix", dyad -> parts(code.apply(dyad)).role()),
        new Column<>(
            name + "Attribute",
            "its other parts, joined by ;",
            dyad -> parts(code.apply(dyad)).attributes()));
  }

  /** A code cut as Phoenix cuts it. */
  private record Parts(
      @Nullable String entity, @Nullable String role, @Nullable String attributes) {}

  private static Parts parts(CameoActor actor) {
    List<String> rest = new ArrayList<>(actor.parts());
    boolean hasEntity =
        !rest.isEmpty() && (actor.state() != null || ENTITIES.contains(rest.get(0)));
    String entity = hasEntity ? rest.remove(0) : null;
    String role = rest.stream().filter(ROLES::contains).findFirst().orElse(null);
    rest.remove(role);
    return new Parts(entity, role, rest.isEmpty() ? null : String.join(";", rest));
  }
}
