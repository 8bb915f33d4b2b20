package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code recode} and {@code changes}. */
class RecodeCommandTest {
  private static final String LINES =
      "{\"id\":\"r1\",\"published\":\"2026-01-16\",\"text\":"
          + "\"قصفت الطائرات الإسرائيلية مخيم جباليا أمس\"}\n"
          + "{\"id\":\"r2\",\"published\":\"2026-01-16\",\"text\":"
          + "\"التقى وزير الخارجية المصري نظيره الإيراني في القاهرة أمس\"}\n";

  /** A user's entry over one of ours: for him bombing is no assault. */
  private static final String ENTRY =
      """
      - id: assault-bombard
        event: COERCE
        verb: قصف
        actor: subject
        recipient: object
        examples:
          - text: قصفت الطائرات الإسرائيلية مخيم جباليا
      """;

  @TempDir private Path folder;

  @Test
  void nothingChangesUnderTheSameLexicon() {
    String store = folder.resolve("news").toString();
    load(store);
    assertThat(run("recode", "--store", store).out()).contains("0 articles coded anew");
    assertThat(run("recode", "--store", store, "--all").out())
        .isEqualTo("2 articles coded anew, 0 with other events\n");
    assertThat(run("changes", "--store", store).out().lines()).hasSize(2);
  }

  @Test
  void anotherLexiconChangesEventsInAFolder() throws IOException {
    changesUnderAnotherLexicon(folder.resolve("news").toString());
  }

  @Test
  void anotherLexiconChangesEventsOnAServer() throws IOException, SQLException {
    changesUnderAnotherLexicon(Servers.database());
  }

  private void changesUnderAnotherLexicon(String store) throws IOException {
    load(store);
    Path lexicon = folder.resolve("own");
    Files.createDirectories(lexicon.resolve("events"));
    Files.writeString(lexicon.resolve("events/own.yaml"), ENTRY);
    assertThat(run("recode", "--store", store, "--lexicon", lexicon.toString()).out())
        .isEqualTo(
            """
            2 articles coded anew, 1 with other events

                           added   removed   altered
            ASSAULT            0         1         0
            COERCE             1         0         0
            all                1         1         0
            """);
    assertThat(run("changes", "--store", store, "--after", "2").out())
        .isEqualTo(
            "{\"number\":3,\"article\":\"r1\",\"what\":\"recoded\",\"version\":1,"
                + "\"added\":[\"r1:0:COERCE:1\"],\"altered\":[],"
                + "\"removed\":[\"r1:0:ASSAULT:1\"]}\n");
  }

  @Test
  void mistakesAreTold() {
    CommandRun none = CommandRun.of("recode", "--store", folder.resolve("none").toString());
    assertThat(none.code()).isEqualTo(ExitCode.USAGE);
    assertThat(none.err()).contains("there is no store in").contains("isnad load makes one");
    CommandRun negative = CommandRun.of("changes", "--store", "x", "--after", "-1");
    assertThat(negative.code()).isEqualTo(ExitCode.USAGE);
    assertThat(negative.err()).contains("--after must be 0 or more");
  }

  private static void load(String store) {
    CommandRun run = CommandRun.withInput(LINES, "load", "--store", store, "--threads", "2", "-");
    assertThat(run.code()).isZero();
    assertThat(run.err()).contains("2 articles new or changed");
  }

  private static CommandRun run(String... arguments) {
    CommandRun run = CommandRun.of(arguments);
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    return run;
  }
}
