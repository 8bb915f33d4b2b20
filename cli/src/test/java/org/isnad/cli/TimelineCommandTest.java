package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.isnad.cli.output.Terminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One happening, told by several outlets in words of their own, counts once. */
class TimelineCommandTest {
  private static final List<String> ARTICLES =
      List.of(
          article(
              "a1", "2026-01-13", "Dawn", "قصفت الطائرات الإسرائيلية أمس مدينة أصفهان الإيرانية."),
          article(
              "b1",
              "2026-01-13",
              "Harbour",
              "أعلن مسؤول أن الجيش الإسرائيلي قصف أمس مدينة أصفهان الإيرانية."),
          article("c1", "2026-01-14", "Noon", "شنت إسرائيل يوم الاثنين غارات على أصفهان في إيران."),
          article("a2", "2026-01-14", "Dawn", "هددت إيران إسرائيل اليوم برد قاس."),
          article("b2", "2026-01-22", "Harbour", "قصفت إسرائيل أمس مدينة تبريز الإيرانية."),
          article("c2", "2026-01-22", "Noon", "ستقصف إسرائيل إيران غدا."),
          article("d2", "2026-01-22", "Dusk", "لم تقصف إسرائيل إيران أمس."),
          article("e2", "2026-01-22", "Dusk", "التقى وزير الخارجية المصري نظيره الإيراني أمس."));

  @TempDir private Path folder;

  private static String article(String id, String published, String source, String text) {
    return String.format(
        "{\"id\":\"%s\",\"published\":\"%s\",\"source\":\"%s\",\"text\":\"%s\"}\n",
        id, published, source, text);
  }

  private String store(String name, List<String> articles) {
    String store = folder.resolve(name).toString();
    load(store, articles);
    return store;
  }

  private static void load(String store, List<String> articles) {
    for (String article : articles) {
      assertThat(CommandRun.withInput(article, "load", "--store", store, "-").code()).isZero();
    }
  }

  private static String timeline(String store, String... more) {
    List<String> all =
        new ArrayList<>(List.of("timeline", "--store", store, "--actor", "IRN", "--with", "ISR"));
    all.addAll(List.of(more));
    CommandRun run = CommandRun.of(all.toArray(String[]::new));
    assertThat(run.code()).as(run.err()).isZero();
    return run.out();
  }

  @Test
  void aCountCountsHappenings() {
    String store = store("news", ARTICLES);
    assertThat(timeline(store).lines())
        .containsExactly(
            "{\"start\":\"2026-01-12\",\"happenings\":2,\"reports\":4,\"score\":-6.41667,"
                + "\"verbal_cooperation\":0,\"material_cooperation\":0,"
                + "\"verbal_conflict\":1,\"material_conflict\":1}",
            "{\"start\":\"2026-01-19\",\"happenings\":1,\"reports\":1,\"score\":-9,"
                + "\"verbal_cooperation\":0,\"material_cooperation\":0,"
                + "\"verbal_conflict\":0,\"material_conflict\":1}");
    assertThat(timeline(store, "--by", "month").lines()).hasSize(1);
    assertThat(timeline(store, "--from", "2026-01-13", "--by", "day").lines())
        .hasSize(2)
        .first()
        .asString()
        .startsWith("{\"start\":\"2026-01-14\"");
  }

  @Test
  void aHappeningIsListedWithItsReportsAndOutlets() {
    assertThat(timeline(store("news", ARTICLES), "--to", "2026-01-12", "--list"))
        .contains("\"date\":\"2026-01-12\",\"enddate\":\"2026-01-12\",\"event\":\"ASSAULT\"")
        .contains("\"event_loc\":\"Isfahan\",\"sources\":[\"Dawn\",\"Harbour\",\"Noon\"]");
  }

  @Test
  void theOrderOfArrivalDoesNotMatter() throws IOException, SQLException {
    String expected = timeline(store("news", ARTICLES), "--list");
    List<String> shuffled = new ArrayList<>(ARTICLES);
    for (int seed = 1; seed <= 3; seed++) {
      Collections.shuffle(shuffled, new Random(seed));
      assertThat(timeline(store("news" + seed, shuffled), "--list")).isEqualTo(expected);
    }
    String server = Servers.database();
    load(server, shuffled);
    assertThat(timeline(server, "--list")).isEqualTo(expected);
  }

  @Test
  void theTableHasARowForAPeriod() {
    String store = store("news", ARTICLES);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Streams streams =
        new Streams(
            new ByteArrayInputStream(new byte[0]),
            out,
            new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
            new Terminal(100, true, true),
            Terminal.NONE);
    int code =
        Isnad.run(
            streams, "timeline", "--store", store, "--actor", "ISR", "--with", "IRN", "--list");
    assertThat(code).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("\n2026-01-12           2       4  -6.4      0        0      1        1\n")
        .contains("\n  2026-01-12 · ASSAULT · ")
        .contains(" · 3 reports · ");
  }

  @Test
  void mistakesAreTold() {
    CommandRun without = CommandRun.of("timeline", "--store", "none", "--actor", "IRN");
    assertThat(without.code()).isEqualTo(ExitCode.USAGE);
    assertThat(without.err()).contains("--with");
    CommandRun period =
        CommandRun.of(
            "timeline", "--store", "none", "--actor", "IRN", "--with", "ISR", "--by", "year");
    assertThat(period.code()).isEqualTo(ExitCode.USAGE);
  }
}
