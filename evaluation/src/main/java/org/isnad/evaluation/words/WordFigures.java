package org.isnad.evaluation.words;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.lexicon.Lexicon;

/** What the analysis of words reaches on annotated texts. */
public final class WordFigures {
  private static final String WIKI_NEWS = "wikinews.tsv";
  private static final String PUD = "pud.conllu";

  private WordFigures() {}

  /**
   * The figures of each of the files {@code wikinews.tsv} and {@code pud.conllu} that the directory
   * holds, by the file's name.
   */
  public static Map<String, List<Figure>> measure(Path directory, Lexicon lexicon)
      throws IOException {
    Map<String, List<Figure>> figures = new TreeMap<>();
    Path news = directory.resolve(WIKI_NEWS);
    if (Files.isReadable(news)) {
      figures.put(WIKI_NEWS, new WikiNewsFigures(lexicon).measure(news));
    }
    Path pud = directory.resolve(PUD);
    if (Files.isReadable(pud)) {
      figures.put(PUD, new PudFigures(lexicon).measure(pud));
    }
    return figures;
  }

  /** The figures as a table. */
  public static String table(Map<String, List<Figure>> figures) {
    StringBuilder table = new StringBuilder();
    figures.forEach(
        (file, rows) -> {
          table.append(file).append('\n');
          rows.forEach(figure -> table.append("  ").append(figure.row()));
        });
    return table.toString();
  }
}
