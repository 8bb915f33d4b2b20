package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.isnad.formats.ForeignFormat;
import org.isnad.store.ImportedEvents;
import org.isnad.store.Store;
import org.isnad.store.sql.StoreLocation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {
  private static final String LINE =
      "{\"id\":\"import-1\",\"published\":\"2026-01-16\",\"text\":"
          + "\"قصفت الطائرات الإسرائيلية مخيم جباليا أمس\"}\n";

  @TempDir private Path folder;

  @Test
  void whatWasExportedIsImportedOnce() throws IOException {
    for (ForeignFormat format : ForeignFormat.values()) {
      Path file = folder.resolve("events." + format);
      String name = format.name().toLowerCase(Locale.ROOT);
      CommandRun.withInput(LINE, "code", "--format", name, "--out", file.toString(), "-");
      assertThat(importFile(name, file).err()).contains("1 events new, 0 known before in " + name);
      assertThat(importFile(name, file).err()).contains("0 events new, 1 known before in " + name);
      try (Store store = Store.open(StoreLocation.of(folder.resolve("news").toString()))) {
        assertThat(ImportedEvents.count(store, name)).isEqualTo(1);
      }
    }
  }

  @Test
  void aBadLineIsToldAndTheRestKept() throws IOException {
    Path file = folder.resolve("mixed.jsonl");
    Files.writeString(file, "{\"id\":\"1\",\"event\":[\"AID\"]}\nnonsense\n");
    CommandRun run = importFile("plover", file);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("mixed.jsonl:2: is no JSON").contains("1 events new");
  }

  @Test
  void aMissingFileIsAMistake() {
    CommandRun run = importFile("gdelt", folder.resolve("none"));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("no such file");
  }

  private CommandRun importFile(String format, Path file) {
    return CommandRun.of(
        "import",
        "--store",
        folder.resolve("news").toString(),
        "--format",
        format,
        file.toString());
  }
}
