package org.isnad.testkit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.arabic.Normalizer;
import org.isnad.lexicon.LexiconFiles;
import org.isnad.lexicon.Problem;
import org.isnad.lexicon.Row;

/** Checks that places lie on the globe, have ids of a known form, and stand once. */
final class PlaceLint {
  private static final String FOLDER = "places";
  private static final int CELLS = 7;
  private static final String NONE = "-";

  private final Map<String, Row> seen = new HashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  static List<Problem> check(LexiconFiles files) {
    PlaceLint lint = new PlaceLint();
    files.rowsBelow(FOLDER).forEach(lint::checkRow);
    return lint.problems;
  }

  private void checkRow(Row row) {
    if (row.cells().size() != CELLS) {
      report(row, "a place has " + CELLS + " cells");
      return;
    }
    checkDegrees(row, 2, 90);
    checkDegrees(row, 3, 180);
    if (!isId(row.cell(4))) {
      report(row, "'" + row.cell(4) + "' is no id of Wikidata or GeoNames");
    }
    checkOnce(row);
  }

  private void checkDegrees(Row row, int cell, int most) {
    String degrees = row.cell(cell);
    try {
      if (!degrees.equals(NONE) && !(Math.abs(Double.parseDouble(degrees)) <= most)) {
        report(row, "'" + degrees + "' is more than " + most + " degrees");
      }
    } catch (NumberFormatException e) {
      report(row, "'" + degrees + "' is no number of degrees");
    }
  }

  private static boolean isId(String id) {
    int digits = id.startsWith("Q") ? 1 : 0;
    boolean number = id.length() > digits;
    for (int i = digits; i < id.length(); i++) {
      number &= id.charAt(i) >= '0' && id.charAt(i) <= '9';
    }
    return number || id.equals(NONE);
  }

  /** The same name of the same place of one country twice. */
  private void checkOnce(Row row) {
    String key =
        String.join("\t", row.cell(0), row.cell(1), row.cell(5), Normalizer.key(row.last()));
    Row earlier = seen.putIfAbsent(key, row);
    if (earlier != null) {
      report(row, "the place stands in " + earlier.origin() + " already");
    }
  }

  private void report(Row row, String message) {
    problems.add(new Problem(row.origin(), message));
  }
}
