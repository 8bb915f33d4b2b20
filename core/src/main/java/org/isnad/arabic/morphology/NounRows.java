package org.isnad.arabic.morphology;

import java.util.List;
import java.util.Map;
import org.isnad.lexicon.LexiconSink;
import org.isnad.lexicon.Problem;
import org.isnad.lexicon.Row;

/** Reads nouns and adjectives with the plurals and irregular forms that follow them. */
final class NounRows {
  private final LexiconSink sink;
  private final Map<String, List<Declension>> derived;
  private final List<Problem> problems;

  /** The declensions that a following line of plurals or forms belongs to. */
  private List<Declension> current = List.of();

  NounRows(LexiconSink sink, Map<String, List<Declension>> derived, List<Problem> problems) {
    this.sink = sink;
    this.derived = derived;
    this.problems = problems;
  }

  void addAll(List<Row> rows) {
    for (Row row : rows) {
      String problem = add(row);
      if (!problem.isEmpty()) {
        problems.add(new Problem(row.origin(), problem));
      }
    }
  }

  /** Adds what the row says and returns what is wrong with it, empty when nothing is. */
  private String add(Row row) {
    int cells = row.cells().size();
    String word = row.last();
    if (cells < 2 || word.isEmpty()) {
      return "a kind and a word are expected";
    }
    switch (row.cell(0)) {
      case "pl" -> current.forEach(declension -> declension.brokenPlural(word));
      case "form" -> irregular(row, word);
      case "of" -> current = derived.getOrDefault(word, List.of());
      default -> {
        return addWord(row, word);
      }
    }
    return current.isEmpty() ? "no word goes before this that it could belong to" : "";
  }

  private void irregular(Row row, String word) {
    int features = FeatureNames.features(row.cell(1));
    current.forEach(declension -> declension.irregular(word, features));
  }

  private String addWord(Row row, String word) {
    if (!Nominal.isValid(row.cell(0))) {
      return "'" + row.cell(0) + "' is no kind of noun";
    }
    Nominal nominal = Nominal.of(row.cell(0));
    String tags = row.cells().size() == 3 ? row.cell(1) : "";
    int lexeme = sink.lexeme(word, nominal.pos(), -1, tags);
    Declension declension = new Declension(nominal, new FormWriter(sink, lexeme));
    declension.write(word);
    current = List.of(declension);
    return "";
  }
}
