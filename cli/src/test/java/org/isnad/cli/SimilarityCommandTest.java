package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SimilarityCommandTest {
  @TempDir private static Path folder;

  private static final String RAID =
      """
      {"title": "غارات تركية على شمال العراق", "text": "قصفت الطائرات التركية مواقع في دهوك."}""";
  private static final String TALKS =
      """
      {"title": "مصر وكينيا تبحثان التجارة", "text": "التقى الوزير المصري نظيره في نيروبي."}""";

  private static Path file(String... lines) throws IOException {
    return Files.write(Files.createTempFile(folder, "pairs", ".jsonl"), List.of(lines));
  }

  private static String pair(String id, String a, String b) {
    return "{\"id\": \"" + id + "\", \"a\": " + a + ", \"b\": " + b + "}";
  }

  @Test
  void aLineAPairInTheirOrder() throws IOException {
    Path pairs = file(pair("same", RAID, RAID), pair("other", RAID, TALKS));
    CommandRun run = CommandRun.of("similarity", pairs.toString());
    assertThat(run.code()).isZero();
    List<String> lines = run.out().lines().toList();
    assertThat(lines).hasSize(2);
    assertThat(lines.get(0)).matches("same\t[01]\\.\\d{6}");
    assertThat(lines.get(1)).isEqualTo("other\t0.000000");
  }

  @Test
  void aPairThatLacksAnArticleIsToldByItsLine() throws IOException {
    Path pairs = file(pair("whole", RAID, TALKS), "{\"id\": \"half\", \"a\": " + RAID + "}");
    CommandRun run = CommandRun.of("similarity", pairs.toString());
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains(pairs + ":2: b is no article");
  }

  @Test
  void aLineThatIsNoJsonIsToldByItsNumber() throws IOException {
    Path pairs = file("nonsense");
    CommandRun run = CommandRun.of("similarity", pairs.toString());
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains(pairs + ":1: no JSON object");
  }
}
