package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.isnad.store.EventQuery;
import org.isnad.store.Store;
import org.isnad.store.sql.StoreLocation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoadCommandTest {
  private static final String LINE =
      "{\"id\":\"load-1\",\"published\":\"2026-01-16\",\"text\":"
          + "\"قصفت الطائرات الإسرائيلية مخيم جباليا أمس\"}\n";

  private static final String CHANGED = LINE.replace("أمس", "الأربعاء");

  @TempDir private Path folder;

  @Test
  void loadingTwiceKeepsOnce() {
    assertThat(load(LINE).err()).contains("1 articles new or changed, 0 known before");
    assertThat(load(LINE).err()).contains("0 articles new or changed, 1 known before");
    assertThat(load(CHANGED).err()).contains("1 articles new or changed, 0 known before");
    try (Store store = Store.open(StoreLocation.of(folder.toString()))) {
      assertThat(store.articleCount()).isEqualTo(1);
      assertThat(store.events(EventQuery.all().of("ISR"))).hasSize(1);
    }
  }

  @Test
  void theRecordsAreThoseOfCode() {
    load(LINE);
    CommandRun coded = CommandRun.withInput(LINE, "code", "--format", "jsonl", "-");
    try (Store store = Store.open(StoreLocation.of(folder.toString()))) {
      assertThat(java.util.Objects.requireNonNull(store.article("load-1")).eventLines())
          .isEqualTo(coded.out());
    }
  }

  @Test
  void aPlaceThatIsNoStoreIsTold() {
    CommandRun run =
        CommandRun.withInput(LINE, "load", "--store", "postgresql://localhost:1/none", "-");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("--store").contains("localhost:1");
  }

  private CommandRun load(String line) {
    CommandRun run = CommandRun.withInput(line, "load", "--store", folder.toString(), "-");
    assertThat(run.code()).isZero();
    return run;
  }
}
