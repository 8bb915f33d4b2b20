package org.isnad.lexicon;

import java.util.List;

/** A line of a TSV file: its cells, the Arabic one last. */
public record Row(Origin origin, List<String> cells) {
  public Row {
    cells = List.copyOf(cells);
  }

  /** The cell with this number, empty when the row is shorter. */
  public String cell(int number) {
    return number < cells.size() ? cells.get(number) : "";
  }

  public String last() {
    return cells.get(cells.size() - 1);
  }
}
