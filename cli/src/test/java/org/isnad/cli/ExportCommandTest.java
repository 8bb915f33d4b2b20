package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.isnad.formats.FileFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportCommandTest {
  private static final String LINES =
      "{\"id\":\"export-1\",\"published\":\"2026-01-16\",\"text\":"
          + "\"قصفت الطائرات الإسرائيلية مخيم جباليا أمس\"}\n"
          + "{\"id\":\"export-2\",\"published\":\"2026-01-17\",\"text\":"
          + "\"زار الرئيس المصري فرنسا\"}\n";

  @TempDir private Path folder;

  @BeforeEach
  void load() {
    assertThat(CommandRun.withInput(LINES, "load", "--store", store(), "-").code()).isZero();
  }

  private String store() {
    return folder.resolve("news").toString();
  }

  @Test
  void everyFormatIsTheSameFromTheStoreAndFromTheCoder() throws IOException {
    for (FileFormat format : FileFormat.values()) {
      Path stored = folder.resolve("stored." + format);
      Path coded = folder.resolve("coded." + format);
      assertThat(export("--format", format.toString(), "--out", stored.toString()).code()).isZero();
      CommandRun.withInput(
          LINES, "code", "--format", format.toString(), "--out", coded.toString(), "-");
      assertThat(stored).as("%s", format).hasSameBinaryContentAs(coded).isNotEmptyFile();
    }
  }

  @Test
  void aCodebookLiesBesideATable() throws IOException {
    Path out = folder.resolve("events.tsv");
    export("--format", "gdelt", "--out", out.toString());
    assertThat(Files.readAllLines(folder.resolve("events.tsv.columns.tsv")))
        .hasSize(62)
        .contains("27\tEventCode\tCAMEO code, a text");
  }

  @Test
  void filtersAreThoseOfTheStore() {
    assertThat(export("--format", "petrarch", "--party", "ISR").out().lines()).hasSize(1);
    assertThat(export("--format", "petrarch", "--type", "consult").out()).contains("\t042\t");
    assertThat(export("--format", "petrarch", "--to", "2026-01-16").out()).doesNotContain("042");
  }

  @Test
  void aFeedHasTheNewestFirst() {
    String feed = export("--format", "atom").out();
    assertThat(feed).startsWith("<?xml").endsWith("</feed>\n");
    assertThat(feed.indexOf("CONSULT")).isBetween(1, feed.indexOf("ASSAULT"));
  }

  @Test
  void mistakesAreTold() {
    assertThat(export("--format", "gdlet").err()).contains("no such format: 'gdlet'", "gdelt");
    assertThat(export("--format", "csv", "--type", "WAR").err()).contains("no such event type");
    CommandRun run = CommandRun.of("export", "--format", "csv", "--store", store() + "-none");
    assertThat(run.code()).isEqualTo(2);
  }

  private CommandRun export(String... options) {
    String[] all = new String[options.length + 3];
    all[0] = "export";
    all[1] = "--store";
    all[2] = store();
    System.arraycopy(options, 0, all, 3, options.length);
    return CommandRun.of(all);
  }
}
