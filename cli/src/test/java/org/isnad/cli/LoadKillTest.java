package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code load} in a process of its own is killed (SIGKILL) at random moments. Whatever another
 * process saw of the store before stays, nothing is half there, and loading to the end makes the
 * very store that an undisturbed load makes. The soak profile does so hundreds of times.
 */
class LoadKillTest {
  private static final int ARTICLES = 200;
  private static final int KILLS = 3;
  private static final int SOAK_KILLS = 200;
  private static final int VERSION_EACH = 7;
  private static final List<String> SENTENCES =
      List.of(
          "قصفت الطائرات الإسرائيلية مخيم جباليا أمس.",
          "التقى وزير الخارجية المصري نظيره الإيراني في القاهرة.",
          "اتهمت موسكو واشنطن بانتهاك الاتفاق، ونفت واشنطن ذلك.",
          "تظاهر مئات العمال أمام البرلمان التونسي.");

  private final long seed = Long.getLong("isnad.seed", System.nanoTime());
  private final Random random = new Random(seed);

  @TempDir private Path folder;

  /** A store under two names: the command's and the driver's. */
  private record Place(String store, String url) {}

  @Test
  void aFolderLosesNothing() throws Exception {
    killAgainAndAgain(
        name -> {
          Path store = folder.resolve(name);
          return new Place(store.toString(), "jdbc:sqlite:" + store.resolve("isnad.db"));
        });
  }

  @Test
  void aServerLosesNothing() throws Exception {
    killAgainAndAgain(
        name -> {
          String url = Servers.database();
          return new Place(url, "jdbc:" + url.replace("postgres@", "") + "?user=postgres");
        });
  }

  private interface Places {
    Place fresh(String name) throws IOException, SQLException;
  }

  private void killAgainAndAgain(Places places) throws Exception {
    Path input = Files.writeString(folder.resolve("articles.jsonl"), articles());
    Place undisturbed = places.fresh("undisturbed");
    loadToTheEnd(undisturbed, input);
    List<String> expected = new StoreTables(undisturbed.url()).dump();
    assertThat(expected.indexOf("events") - expected.indexOf("versions")).isGreaterThan(1);
    int wanted = Boolean.getBoolean("isnad.soak") ? SOAK_KILLS : KILLS;
    for (int killed = 0, round = 0; killed < wanted; round++) {
      Place place = places.fresh("store" + round);
      for (int i = 0; i < KILLS; i++) {
        killed += loadAndKill(place, input) ? 1 : 0;
      }
      loadToTheEnd(place, input);
      assertThat(new StoreTables(place.url()).dump()).as("seed " + seed).isEqualTo(expected);
    }
  }

  /** Returns whether it was killed before its end. */
  private boolean loadAndKill(Place place, Path input) throws Exception {
    StoreTables tables = new StoreTables(place.url());
    Process load = started(place, input);
    int most = random.nextInt(ARTICLES);
    Set<String> seen = tables.articles();
    while (load.isAlive() && seen.size() < most) {
      TimeUnit.MILLISECONDS.sleep(1 + random.nextInt(20));
      seen = tables.articles();
    }
    boolean alive = load.isAlive();
    load.destroyForcibly().waitFor();
    Set<String> there = tables.articles();
    assertThat(ids(there)).as("seed " + seed).containsAll(ids(seen));
    if (!there.isEmpty()) {
      assertThat(tables.faults()).as("seed " + seed).isEmpty();
    }
    return alive;
  }

  /** A newer version may have come since. */
  private static List<String> ids(Set<String> articles) {
    return articles.stream().map(row -> row.replaceFirst("\t.*", "")).toList();
  }

  private void loadToTheEnd(Place place, Path input) throws Exception {
    Process load = started(place, input);
    assertThat(load.waitFor(120, TimeUnit.SECONDS)).isTrue();
    assertThat(load.exitValue()).as(Files.readString(log())).isZero();
    assertThat(new StoreTables(place.url()).faults()).isEmpty();
  }

  private Process started(Place place, Path input) throws IOException {
    String classes =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return new ProcessBuilder(
            ProcessHandle.current().info().command().orElse("java"),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-cp",
            classes,
            Isnad.class.getName(),
            "load",
            "--store",
            place.store(),
            "--threads",
            "2",
            input.toString())
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(new File(log().toString())))
        .start();
  }

  private Path log() {
    return folder.resolve("log");
  }

  /** Articles of one to four sentences; some come again with another text. */
  private static String articles() {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < ARTICLES; i++) {
      lines.append(article(i, "رقم " + i + ". "));
      if (i % VERSION_EACH == 0) {
        lines.append(article(i / 2, "تصحيح " + i + ". "));
      }
    }
    return lines.toString();
  }

  private static String article(int number, String start) {
    StringBuilder text = new StringBuilder(start);
    for (int i = 0; i <= number % SENTENCES.size(); i++) {
      text.append(SENTENCES.get((number + i) % SENTENCES.size())).append(' ');
    }
    return "{\"url\":\"https://news.example/"
        + number
        + "\",\"published\":\"2026-01-16\",\"text\":\""
        + text.toString().strip()
        + "\"}\n";
  }
}
