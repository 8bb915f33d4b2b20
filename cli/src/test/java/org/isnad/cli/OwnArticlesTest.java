package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Ten articles annotated before they were coded, scored with their texts from the corpus. */
class OwnArticlesTest {
  private static final Path OWN = Path.of("../evaluation/own/april-2018.jsonl");
  private static final Pattern EVENT_F1 = Pattern.compile("event +F1 ([0-9.]+)");

  /** A floor, well below the score: a change that falls through it broke something. */
  private static final double FLOOR = 0.55;

  @Test
  void eventsAreFound() {
    Path corpus = shared().resolve("corpus/april-2018.jsonl.gz");
    assumeTrue(Files.isRegularFile(corpus), "the corpus is not here: " + corpus);
    CommandRun run =
        CommandRun.of("evaluate", OWN.toString(), "--texts", corpus.toString(), "--types");
    assertThat(run.err()).isEmpty();
    Matcher figure = EVENT_F1.matcher(run.out());
    assertThat(figure.find()).isTrue();
    assertThat(Double.parseDouble(figure.group(1))).isGreaterThan(FLOOR);
  }

  private static Path shared() {
    String environment = System.getenv().getOrDefault("ISNAD_SHARED", "../../shared");
    return Path.of(System.getProperty("isnad.shared", environment));
  }
}
