package org.isnad.formats;

import java.util.List;
import java.util.function.Function;
import org.isnad.Entity;
import org.isnad.Place;
import org.isnad.lexicon.Lexicon;
import org.jspecify.annotations.Nullable;

/** ICEWS: 20 columns with a head, tabs between. A row an event of an article and a pair. */
public final class Icews {
  private final CountryNames countries;

  private Icews(Lexicon lexicon) {
    this.countries = new CountryNames(lexicon);
  }

  public static EventFormat events(Lexicon lexicon) {
    Happened happened = new Happened(lexicon);
    return new TableFormat<>(new Icews(lexicon).table(), true, happened::dyads);
  }

  private Table<Dyad> table() {
    Table<Dyad> table =
        new Table<Dyad>(Table.Dialect.TSV)
            .add(
                "Event ID",
                "number made from the event's id and the pair's place",
                dyad -> Numbers.of(dyad.id()))
            .add("Event Date", "first day of the event, ISO 8601", dyad -> dyad.day().toString())
            .addAll(actor("Source", Dyad::source))
            .add("Event Text", "CAMEO's name of the code", dyad -> Cameo.name(dyad.event().cameo()))
            .add("CAMEO Code", "a text", dyad -> dyad.event().cameo())
            .add("Intensity", "Goldstein value", dyad -> Cameo.goldstein(dyad.event().cameo()))
            .addAll(actor("Target", Dyad::target))
            .add(
                "Story ID",
                "number made from the article's id",
                dyad -> Numbers.of(dyad.article().id()))
            .add(
                "Sentence Number",
                "of the first mention, from 1",
                dyad -> dyad.sentences().get(0).toString());
    return addOrigin(table);
  }

  private Table<Dyad> addOrigin(Table<Dyad> table) {
    return table
        .add("Publisher", "the outlet", dyad -> dyad.article().source())
        .add("City", "the place, when it is no country", dyad -> city(dyad.event().place()))
        .add("District", "empty: not known", dyad -> null)
        .add("Province", "empty: not known", dyad -> null)
        .add("Country", "of the place, by name", dyad -> country(dyad.event().place()))
        .add("Latitude", "degrees", dyad -> Places.latitude(dyad.event().place()))
        .add("Longitude", "degrees", dyad -> Places.longitude(dyad.event().place()));
  }

  private List<Column<Dyad>> actor(String side, Function<Dyad, @Nullable Entity> entity) {
    return List.of(
        new Column<>(
            side + " Name",
            "English name, else the country's, else the words of the text",
            dyad -> name(entity.apply(dyad))),
        new Column<>(side + " Sectors", "joined by ,", dyad -> sectors(entity.apply(dyad))),
        new Column<>(side + " Country", "by name", dyad -> actorCountry(entity.apply(dyad))));
  }

  private @Nullable String name(@Nullable Entity entity) {
    if (entity == null) {
      return null;
    }
    String known = entity.name() == null ? countries.of(entity.country()) : entity.name();
    return known == null ? entity.text() : known;
  }

  private static @Nullable String sectors(@Nullable Entity entity) {
    if (entity == null) {
      return null;
    }
    String joined = Lists.known(entity.sectors(), Sectors::icews);
    return joined == null ? null : joined.replace(';', ',');
  }

  private @Nullable String actorCountry(@Nullable Entity entity) {
    return entity == null ? null : countries.of(Countries.state(entity.country()));
  }

  private @Nullable String city(@Nullable Place place) {
    return Places.withinCountry(place, countries);
  }

  private @Nullable String country(@Nullable Place place) {
    return countries.of(Places.country(place));
  }
}
