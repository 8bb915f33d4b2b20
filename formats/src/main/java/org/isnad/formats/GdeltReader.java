package org.isnad.formats;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads GDELT's events: version 2.0, or 1.0, which has no ADM2 and at first no address. */
final class GdeltReader implements ForeignReader {
  private static final int SECOND = 61;
  private static final int FIRST = 58;
  private static final int FIRST_WITHOUT_ADDRESS = 57;

  private static final List<String> COLUMNS = Gdelt.eventColumns();
  private static final List<String> FIRST_COLUMNS =
      COLUMNS.stream().filter(name -> !name.endsWith("_ADM2Code")).toList();

  @Override
  public ForeignEvent read(String line) throws UnreadableLineException {
    Cells cells = Cells.of(line, columns(line));
    String code = cells.required("EventCode");
    LocalDate day = cells.day("SQLDATE", DateTimeFormatter.BASIC_ISO_DATE);
    return new ForeignEvent(
        cells.required("GLOBALEVENTID"),
        day,
        day,
        CameoRoots.type(code),
        List.of(),
        code,
        cells.number("GoldsteinScale"),
        party(cells, "Actor1"),
        party(cells, "Actor2"),
        cells.text("ActionGeo_FullName"),
        Countries.iso(cells.text("ActionGeo_CountryCode")),
        cells.number("ActionGeo_Lat"),
        cells.number("ActionGeo_Long"),
        null,
        cells.text("SOURCEURL"),
        line);
  }

  private static List<String> columns(String line) throws UnreadableLineException {
    int count = (int) line.chars().filter(c -> c == '\t').count() + 1;
    return switch (count) {
      case SECOND -> COLUMNS;
      case FIRST -> FIRST_COLUMNS;
      case FIRST_WITHOUT_ADDRESS -> FIRST_COLUMNS.subList(0, FIRST_WITHOUT_ADDRESS);
      default ->
          throw new UnreadableLineException(
              "has " + count + " columns; events of GDELT have 61, or 57 or 58 in version 1.0");
    };
  }

  private static List<ForeignEvent.Party> party(Cells cells, String side) {
    if (cells.text(side + "Code") == null && cells.text(side + "Name") == null) {
      return List.of();
    }
    return List.of(
        new ForeignEvent.Party(
            cells.text(side + "Name"), country(cells, side), types(cells, side)));
  }

  private static List<String> types(Cells cells, String side) {
    return Stream.of("Type1Code", "Type2Code", "Type3Code")
        .flatMap(type -> Stream.ofNullable(cells.text(side + type)))
        .toList();
  }

  private static @Nullable String country(Cells cells, String side) {
    String state = cells.text(side + "CountryCode");
    return state == null ? cells.text(side + "KnownGroupCode") : state;
  }
}
