package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuotesCommandTest {
  private static final String SPEECH =
      "قال وزير الخارجية المصري: \"لن نقبل تهجير سكان القطاع، ونطالب بوقف الحرب فورا\".";
  private static final String SPEAKER = "وزير الخارجية المصري";
  private static final String SAID = "لن نقبل تهجير سكان القطاع، ونطالب بوقف الحرب فورا";
  private static final String NO_SPEECH = "وصل الوزير إلى القاهرة.";

  @TempDir private Path folder;

  private CommandRun quotes(String text) throws IOException {
    Path article = folder.resolve("article.txt");
    Files.writeString(article, text);
    return CommandRun.of("quotes", article.toString(), "--published", "2026-01-16");
  }

  @Test
  void whatIsSaidStandsWithItsSpeakerAndSpan() throws IOException {
    CommandRun run = quotes(SPEECH);
    assertThat(run.code()).isZero();
    assertThat(run.out().lines()).hasSize(1);
    int start = SPEECH.indexOf(SAID);
    assertThat(run.out())
        .contains("\"raw_text\":\"" + SPEAKER + "\"")
        .contains("\"quote\":\"" + SAID + "\"")
        .contains("\"span\":[" + start + "," + (start + SAID.length()) + "]");
  }

  @Test
  void withoutASpeechThereIsNothing() throws IOException {
    assertThat(quotes(NO_SPEECH).out()).isEmpty();
  }
}
