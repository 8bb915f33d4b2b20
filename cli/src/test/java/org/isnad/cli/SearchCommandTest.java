package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import org.isnad.cli.output.Terminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchCommandTest {
  private static final String LINES =
      "{\"id\":\"s1\",\"published\":\"2026-01-16\",\"source\":\"First\",\"title\":\"غارات\",\"text\":"
          + "\"قصفت الطائرات الإسرائيلية مخيم جباليا أمس\"}\n"
          + "{\"id\":\"s2\",\"published\":\"2026-01-17\",\"text\":"
          + "\"التقى وزير الخارجية المصري نظيره الإيراني في القاهرة أمس\"}\n";

  @TempDir private Path folder;

  private String store() {
    String store = folder.resolve("news").toString();
    CommandRun.withInput(LINES, "load", "--store", store, "-");
    return store;
  }

  private static CommandRun search(String... arguments) {
    String[] all = new String[arguments.length + 1];
    all[0] = "search";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    CommandRun run = CommandRun.of(all);
    assertThat(run.code()).as(run.err()).isZero();
    return run;
  }

  @Test
  void wordsAreMarkedInCodePoints() {
    CommandRun run = search("--store", store(), "القصف");
    assertThat(run.out())
        .startsWith("{\"id\":\"s1\",\"published\":\"2026-01-16\",\"source\":\"First\",\"url\":null")
        .endsWith(
            "\"excerpt\":{\"text\":\"قصفت الطائرات الإسرائيلية مخيم جباليا أمس\",\"marks\":[[0,4]]}}\n");
    assertThat(run.err()).isEqualTo("isnad: 1 of 1 articles\n");
  }

  @Test
  void eventsAreConditions() {
    String store = store();
    assertThat(search("--store", store, "--actor", "ISR", "--type", "ASSAULT").out())
        .contains("\"s1\"")
        .doesNotContain("\"s2\"");
    assertThat(search("--store", store, "--dyad", "IRN,EGY").out())
        .contains("\"s2\"")
        .doesNotContain("\"s1\"");
    assertThat(search("--store", store, "--to", "2026-01-16").out()).doesNotContain("\"s2\"");
  }

  @Test
  void pagesAndFacetsAreTold() {
    CommandRun run = search("--store", store(), "--limit", "1", "--facets");
    assertThat(run.out())
        .contains("\"id\":\"s2\"")
        .contains("\"month\":[{\"value\":\"2026-01\",\"articles\":2}]");
    assertThat(run.err()).contains("1 of 2 articles; for more: --cursor N");
  }

  @Test
  void theTableMarksWordsOfTheArticle() {
    String store = store();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Streams streams =
        new Streams(
            new ByteArrayInputStream(new byte[0]),
            out,
            new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
            new Terminal(80, true, true),
            Terminal.NONE);
    assertThat(Isnad.run(streams, "search", "--store", store, "--facets", "القصف")).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("2026-01-16 · \u2068First\u2069 · 1 event · \u2068s1\u2069")
        .contains("    \u2067\u001B[1;33mقصفت\u001B[0m الطائرات")
        .contains("type       \u2068ASSAULT\u2069 1\n");
  }

  @Test
  void aServerNeedsAFolderForTheIndex() throws IOException, SQLException {
    String url = Servers.database();
    CommandRun.withInput(LINES, "load", "--store", url, "-");
    CommandRun without = CommandRun.of("search", "--store", url, "قصف");
    assertThat(without.code()).isEqualTo(ExitCode.USAGE);
    assertThat(without.err()).contains("--index DIR is needed");
    assertThat(search("--store", url, "--index", folder.resolve("i").toString(), "قصف").out())
        .contains("\"s1\"");
  }

  @Test
  void mistakesAreTold() {
    String store = store();
    CommandRun field = CommandRun.of("search", "--store", store, "author:x");
    assertThat(field.code()).isEqualTo(ExitCode.USAGE);
    assertThat(field.err()).contains("no field author");
    CommandRun cursor = CommandRun.of("search", "--store", store, "--cursor", "x");
    assertThat(cursor.code()).isEqualTo(ExitCode.USAGE);
    assertThat(cursor.err()).contains("no such cursor");
    assertThat(CommandRun.of("search", "--store", store, "--dyad", "ISR").err()).contains("--dyad");
  }
}
