package org.isnad.arabic.morphology;

import java.util.ArrayList;
import java.util.List;
import org.isnad.lexicon.LexiconException;
import org.isnad.lexicon.LexiconFiles;
import org.isnad.lexicon.LexiconSink;
import org.isnad.lexicon.Problem;
import org.isnad.lexicon.Row;

/** Adds every inflected form of the word lists to a lexicon. */
public final class WordForms {
  private static final String FOLDER = "words/";

  private final LexiconSink sink;

  public WordForms(LexiconSink sink) {
    this.sink = sink;
  }

  /**
   * Generates the forms of verbs, nouns, function words and demonyms.
   *
   * @throws LexiconException with every row that cannot be read
   */
  public void addAll(LexiconFiles files) {
    List<Problem> problems = new ArrayList<>();
    VerbRows verbs = new VerbRows(sink, problems);
    verbs.addAll(rows(files, "verbs"));
    new NounRows(sink, verbs.derived(), problems).addAll(rows(files, "nouns"));
    new FunctionRows(sink, problems).addAll(files.rows(FOLDER + "function"));
    new CountryRows(sink).addAll(files.rows("actors/countries"));
    if (!problems.isEmpty()) {
      throw new LexiconException(problems);
    }
  }

  /** The rows of all files of the folder whose name starts so, in the order of their names. */
  private static List<Row> rows(LexiconFiles files, String name) {
    List<Row> rows = new ArrayList<>();
    files
        .rows()
        .tailMap(FOLDER + name)
        .forEach(
            (path, content) -> {
              if (path.startsWith(FOLDER + name)) {
                rows.addAll(content);
              }
            });
    return rows;
  }
}
