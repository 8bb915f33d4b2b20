package org.isnad.formats;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/** Reads Phoenix. */
final class PhoenixReader implements ForeignReader {
  private static final List<String> COLUMNS = Phoenix.eventColumns();

  @Override
  public ForeignEvent read(String line) throws UnreadableLineException {
    Cells cells = Cells.of(line, COLUMNS);
    String code = cells.required("EventCode");
    LocalDate day = cells.day("Date", DateTimeFormatter.BASIC_ISO_DATE);
    return new ForeignEvent(
        cells.required("EventID"),
        day,
        day,
        CameoRoots.type(code),
        List.of(),
        code,
        cells.number("GoldsteinScore"),
        party(cells, "SourceActor"),
        party(cells, "TargetActor"),
        cells.text("LocationName"),
        cells.text("CountryCode"),
        cells.number("Lat"),
        cells.number("Lon"),
        cells.text("NewsSources"),
        cells.text("URLs"),
        line);
  }

  /** Phoenix names nobody, so the code stands for the name. */
  private static List<ForeignEvent.Party> party(Cells cells, String side) {
    String code = cells.text(side + "Full");
    if (code == null) {
      return List.of();
    }
    List<String> sectors = new ArrayList<>(cells.texts(side + "Role"));
    sectors.addAll(cells.texts(side + "Attribute"));
    return List.of(new ForeignEvent.Party(code, cells.text(side + "Entity"), sectors));
  }
}
