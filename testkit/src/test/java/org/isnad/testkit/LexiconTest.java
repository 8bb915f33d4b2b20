package org.isnad.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.EventCoder;
import org.isnad.arabic.Arabic;
import org.isnad.lexicon.LexiconReader;
import org.isnad.lexicon.Problem;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The built-in lexicon keeps its own rules; each failure names its file and line. */
class LexiconTest {
  private static final Path LEXICON = Path.of(System.getProperty("isnad.lexicon", "../lexicon"));

  @Test
  void everyFileIsWellFormed() {
    List<Problem> problems = LexiconLint.check(LEXICON, LEXICON.resolve("schema"));
    assertThat(lines(problems)).isEmpty();
  }

  @TestFactory
  Stream<DynamicTest> everyExampleComesOutAsItSays() {
    EventCoder coder = Arabic.coder();
    List<LexiconCase> cases = new ArrayList<>(LexiconExamples.of(LexiconReader.read(LEXICON)));
    cases.addAll(SentenceCases.of(LEXICON));
    return cases.stream()
        .map(
            one -> DynamicTest.dynamicTest(one.origin() + " " + one.name(), () -> run(one, coder)));
  }

  private static void run(LexiconCase one, EventCoder coder) {
    List<Problem> problems = one.run(coder::code);
    if (!problems.isEmpty()) {
      fail(lines(problems));
    }
  }

  private static String lines(List<Problem> problems) {
    return problems.stream().map(Problem::toString).collect(Collectors.joining("\n"));
  }
}
