package org.isnad.evaluation.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.isnad.lexicon.Lexicon;
import org.junit.jupiter.api.Test;

/** The analysis of words reaches what it should on annotated texts, where they are at hand. */
class WordFiguresTest {
  @Test
  void wordsReachTheirGoals() throws IOException {
    Path directory = shared().resolve("words");
    assumeTrue(Files.isDirectory(directory), () -> "skipped: no annotated words at " + directory);
    Map<String, List<Figure>> figures = WordFigures.measure(directory, Lexicon.builtIn());
    assertThat(figures.values().stream().flatMap(List::stream))
        .allMatch(Figure::isReached, WordFigures.table(figures));
  }

  @Test
  void aFigureIsReachedFromItsGoalOn() {
    assertThat(Figure.share("share", 97, 100, "words", 0.97).isReached()).isTrue();
    assertThat(Figure.share("share", 96, 100, "words", 0.97).isReached()).isFalse();
    assertThat(new Figure("mean", 3.1, 3, true, "9 words").isReached()).isFalse();
  }

  @Test
  void aMissedFigureSaysSo() {
    assertThat(Figure.share("share", 96, 100, "words", 0.97).row())
        .contains("0.960  at least 0.970  MISSED (96 of 100 words)");
  }

  private static Path shared() {
    String given = System.getProperty("isnad.shared", System.getenv("ISNAD_SHARED"));
    String root = System.getProperty("isnad.root", "..");
    return given == null
        ? Path.of(root).toAbsolutePath().normalize().resolveSibling("shared")
        : Path.of(given);
  }
}
