package org.isnad.actor;

import java.util.ArrayList;
import java.util.List;
import org.isnad.lexicon.LexiconException;
import org.isnad.lexicon.LexiconFiles;
import org.isnad.lexicon.Problem;
import org.isnad.lexicon.Row;
import org.jspecify.annotations.Nullable;

/** The places of a lexicon, in the order of its files. */
public final class Gazetteer {
  private static final int CELLS = 7;
  private static final String NONE = "-";

  private final List<Referent> places;
  private final List<Problem> problems = new ArrayList<>();

  /**
   * Reads the place files.
   *
   * @throws LexiconException with every line that is none
   */
  public Gazetteer(LexiconFiles files) {
    List<Referent> read = new ArrayList<>();
    for (Row row : files.rowsBelow("places")) {
      if (isPlace(row)) {
        read.add(place(row));
      }
    }
    if (!problems.isEmpty()) {
      throw new LexiconException(problems);
    }
    places = List.copyOf(read);
  }

  /** All places; the Arabic name of each is as the lexicon spells it. */
  public List<Referent> places() {
    return places;
  }

  private boolean isPlace(Row row) {
    if (row.cells().size() < CELLS) {
      problems.add(new Problem(row.origin(), "a place has " + CELLS + " cells"));
      return false;
    }
    try {
      degrees(row.cell(2));
      degrees(row.cell(3));
      return true;
    } catch (NumberFormatException e) {
      problems.add(new Problem(row.origin(), "latitude and longitude are numbers of degrees"));
      return false;
    }
  }

  private static Referent place(Row row) {
    String id = row.cell(4);
    String country = row.cell(0);
    return new Referent(
        "place:" + row.cell(5).replace(' ', '-'),
        Referent.Kind.PLACE,
        row.cell(5),
        row.last(),
        id.startsWith("Q") ? id : null,
        country.equals(NONE) || country.isEmpty() ? null : country,
        List.of(),
        row.cell(1),
        degrees(row.cell(2)),
        degrees(row.cell(3)),
        geonames(id));
  }

  private static @Nullable Double degrees(String cell) {
    return cell.isEmpty() || cell.equals(NONE) ? null : Double.valueOf(cell);
  }

  private static @Nullable Long geonames(String id) {
    boolean digits = !id.isEmpty() && id.chars().allMatch(c -> c >= '0' && c <= '9');
    return digits ? Long.valueOf(id) : null;
  }
}
