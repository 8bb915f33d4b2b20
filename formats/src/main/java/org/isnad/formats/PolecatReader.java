package org.isnad.formats;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.isnad.EventType;
import org.jspecify.annotations.Nullable;

/** Reads POLECAT, whose first line names the columns. */
final class PolecatReader implements ForeignReader {
  private static final String ID = "Event ID";

  private final CountryNames countries;
  private @Nullable List<String> columns;

  PolecatReader(CountryNames countries) {
    this.countries = countries;
  }

  @Override
  public @Nullable ForeignEvent read(String line) throws UnreadableLineException {
    if (columns == null) {
      columns = columns(line);
      return null;
    }
    return event(Cells.of(line, columns), line);
  }

  private static List<String> columns(String line) throws UnreadableLineException {
    List<String> names = Arrays.asList(line.split("\t", -1));
    if (!names.contains(ID)) {
      throw new UnreadableLineException(
          "has no column named " + ID + ": POLECAT starts with names");
    }
    return names;
  }

  private ForeignEvent event(Cells cells, String line) throws UnreadableLineException {
    LocalDate day = cells.day("Event Date", DateTimeFormatter.ISO_LOCAL_DATE);
    Double intensity = cells.number("Event Intensity");
    return new ForeignEvent(
        cells.required(ID),
        day,
        day,
        type(cells.required("Event Type")),
        cells.texts("Event Mode"),
        null,
        intensity == null ? cells.number("Intensity") : intensity,
        parties(cells, "Actor"),
        parties(cells, "Recipient"),
        cells.text("Placename"),
        countries.code(cells.text("Country")),
        cells.number("Latitude"),
        cells.number("Longitude"),
        cells.text("Source"),
        null,
        line);
  }

  /** A type of PLOVER, in any case. */
  static EventType type(String name) throws UnreadableLineException {
    try {
      return EventType.valueOf(name.strip().toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new UnreadableLineException("has an event type that PLOVER has not: " + name);
    }
  }

  /** Where a cell has a value for each party they are told apart; else all belong to each. */
  private List<ForeignEvent.Party> parties(Cells cells, String side) {
    List<String> names = cells.texts(side + " Name");
    List<String> places = cells.texts(side + " Country");
    List<String> sectors = cells.texts("Primary " + side + " Sector");
    List<ForeignEvent.Party> parties = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      String country = countries.code(own(places, i, names.size()));
      String sector = own(sectors, i, names.size());
      parties.add(
          new ForeignEvent.Party(
              names.get(i), country, sector == null ? List.of() : List.of(sector)));
    }
    return parties;
  }

  private static @Nullable String own(List<String> values, int number, int parties) {
    if (values.size() == parties) {
      return values.get(number);
    }
    return values.size() == 1 ? values.get(0) : null;
  }
}
