package org.isnad.evaluation.words;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A row of {@code wikinews.tsv}.
 *
 * @param line document and line: what the file counts as a sentence is a paragraph or a title
 * @param word as written; marks of punctuation are words too
 * @param parts the word cut into clitics, stem and endings
 * @param tags parts of speech, one a part
 */
record WikiNewsWord(
    String document, String line, String word, List<String> parts, List<String> tags) {
  private static final int WORD = 5;
  private static final int CUT = 7;
  private static final int TAGS = 8;

  static List<WikiNewsWord> read(Path file) throws IOException {
    List<WikiNewsWord> words = new ArrayList<>();
    List<String> rows = Files.readAllLines(file, StandardCharsets.UTF_8);
    for (String row : rows.subList(1, rows.size())) {
      String[] cells = row.split("\t", -1);
      words.add(
          new WikiNewsWord(
              cells[0],
              cells[0] + ' ' + cells[4],
              cells[WORD],
              List.of(cells[CUT].split("\\+", -1)),
              List.of(cells[TAGS].split("\\+", -1))));
    }
    return words;
  }

  boolean isArabic() {
    return !word.isEmpty()
        && word.chars().allMatch(c -> c >= '\u0621' && c <= '\u0652' || c == '\u0670');
  }
}
