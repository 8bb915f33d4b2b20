package org.isnad.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.EventType;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.LexiconException;
import org.isnad.lexicon.Row;

/** Scores and CAMEO codes of types and modes, from {@code plover.tsv}. */
final class Plover {
  private static final String NO_MODE = "-";

  private record Line(double score, String cameo) {}

  private final Map<String, Line> lines = new HashMap<>();

  Plover(Lexicon lexicon) {
    for (Row row : lexicon.files().rows("plover")) {
      try {
        Line line = new Line(Double.parseDouble(row.cell(2)), row.cell(3));
        lines.put(key(row.cell(0), row.cell(1)), line);
      } catch (NumberFormatException e) {
        throw new LexiconException(row.origin(), "a score is a number: " + row.cell(2));
      }
    }
  }

  private static String key(String type, String mode) {
    return type + "/" + mode;
  }

  /** The score of a type with its first mode. */
  double score(EventType type, List<String> modes) {
    Line line = line(type, modes);
    return line == null ? type.score() : line.score();
  }

  /** The CAMEO code of a type with its first mode. */
  String cameo(EventType type, List<String> modes) {
    Line line = line(type, modes);
    return line == null || line.cameo().isEmpty() ? type.cameoRoot() : line.cameo();
  }

  private @org.jspecify.annotations.Nullable Line line(EventType type, List<String> modes) {
    Line line = modes.isEmpty() ? null : lines.get(key(type.name(), modes.get(0)));
    return line == null ? lines.get(key(type.name(), NO_MODE)) : line;
  }
}
