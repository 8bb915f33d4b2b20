package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LexiconCommandTest {
  @TempDir private Path lexicon;

  private CommandRun test(String name) throws IOException {
    Path cases = Files.createDirectories(lexicon.resolve("cases"));
    Files.writeString(cases.resolve("empty.txt"), "== first\n-\nnone\n== second\n-\nnone\n");
    return CommandRun.of("lexicon", "test", name, "--lexicon", lexicon.toString());
  }

  @Test
  void casesAreChosenByTheStartOfTheirName() throws IOException {
    assertThat(test("fir").err()).contains("1 passed, 0 failed");
  }

  @Test
  void casesAreChosenByTheStartOfTheirFile() throws IOException {
    assertThat(test("cases/").err()).contains("2 passed, 0 failed");
  }
}
