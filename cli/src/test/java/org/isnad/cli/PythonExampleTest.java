package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples of docs/python.md run, where Python is there. */
class PythonExampleTest {
  private static final Path DOCUMENT =
      Path.of(System.getProperty("isnad.root", ".."), "docs", "python.md");
  private static final Pattern EXAMPLE = Pattern.compile("```python\n(.*?)```", Pattern.DOTALL);
  private static final String LINE =
      "{\"id\":\"python-1\",\"published\":\"2026-01-16\",\"text\":"
          + "\"قصفت الطائرات الإسرائيلية مخيم جباليا أمس\"}\n";

  @TempDir private Path folder;

  @BeforeAll
  static void needsPython() {
    assumeTrue(hasPython(), "python3 is not there");
  }

  private static boolean hasPython() {
    try {
      return new ProcessBuilder("python3", "-c", "import sqlite3").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  @Test
  void aPipeCodesArticles() throws IOException, InterruptedException {
    writeCommand();
    assertThat(run(examples().get(0))).isEqualTo("ASSAULT 2026-01-15 ['ISR']\n");
  }

  @Test
  void aStoreIsReadBySqlite() throws IOException, InterruptedException {
    String store = folder.resolve("news").toString();
    assertThat(CommandRun.withInput(LINE, "load", "--store", store, "-").code()).isZero();
    assertThat(run(examples().get(1))).isEqualTo("ASSAULT 1\n");
  }

  @Test
  void pairsAreReadByItsCsvModule() throws IOException, InterruptedException {
    String out = folder.resolve("pairs.csv").toString();
    CommandRun.withInput(LINE, "code", "--format", "pairs", "--out", out, "-");
    String script =
        """
        import csv
        for row in csv.DictReader(open('pairs.csv', encoding='utf-8')):
            print(row['actor_cameo'], row['recipient_country'], row['goldstein'])
        """;
    assertThat(run(script)).isEqualTo("ISRMIL PSE -9.0\n");
  }

  private static List<String> examples() throws IOException {
    List<String> examples = new ArrayList<>();
    Matcher matcher = EXAMPLE.matcher(Files.readString(DOCUMENT));
    while (matcher.find()) {
      examples.add(matcher.group(1));
    }
    return examples;
  }

  /** The command as this test's classes have it. */
  private void writeCommand() throws IOException {
    Path command = folder.resolve("isnad");
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String classes = System.getProperty("java.class.path");
    Files.writeString(
        command,
        "#!/bin/sh\nexec '" + java + "' -cp '" + classes + "' org.isnad.cli.Isnad \"$@\"\n");
    assertThat(command.toFile().setExecutable(true)).isTrue();
  }

  private String run(String script) throws IOException, InterruptedException {
    Path file = folder.resolve("example.py");
    Files.writeString(file, script);
    ProcessBuilder builder = new ProcessBuilder("python3", file.toString());
    builder.directory(folder.toFile());
    builder.environment().merge("PATH", folder.toString(), (old, own) -> own + ":" + old);
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder.redirectError(folder.resolve("errors").toFile());
    Process process = builder.start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(Files.readString(folder.resolve("errors"))).isZero();
    return out;
  }
}
