package org.isnad.ingest.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * A watcher in a process of its own reads fifty sites, most of them ill behaved, and is killed at
 * random moments; in the end nothing is missing and nothing is there twice. The soak profile does
 * so from an empty store many times.
 */
class WatchKillTest {
  private static final int KILLS = 4;
  private static final int SOAK_ROUNDS = 20;
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder;

  @Test
  void killedAtRandomMomentsItLosesAndDoublesNothing() throws Exception {
    long seed = Long.getLong("isnad.seed", System.nanoTime());
    Random random = new Random(seed);
    int rounds = Boolean.getBoolean("isnad.soak") ? SOAK_ROUNDS : 1;
    int killed = 0;
    for (int round = 0; round < rounds; round++) {
      killed += watchedAndKilled(folder.resolve("store" + round), random, "seed " + seed);
    }
    System.getLogger("watch")
        .log(System.Logger.Level.INFO, "killed {0} times in {1} rounds", killed, rounds);
  }

  /** From an empty store to a full one; returns how often the process was killed on the way. */
  private int watchedAndKilled(Path store, Random random, String seed) throws Exception {
    int killed = 0;
    try (NewsServer server = new NewsServer()) {
      Path opml = Files.writeString(folder.resolve("feeds.opml"), server.opml());
      for (int i = 0; i < KILLS; i++) {
        killed += killedAfter(started(store, opml), 400 + random.nextInt(2_600)) ? 1 : 0;
        assertWhole(store, false);
      }
      while (!server.isComplete()) {
        TimeUnit.MILLISECONDS.sleep(100);
      }
      Process last = started(store, opml);
      assertThat(last.waitFor(120, TimeUnit.SECONDS)).isTrue();
      assertThat(last.exitValue()).isZero();
      assertThat(assertWhole(store, true)).as(seed).isEqualTo(server.expected());
      assertThat(FolderStore.health(store)).hasSize(NewsServer.SITES);
    }
    return killed;
  }

  private Process started(Path store, Path opml) throws IOException {
    String classes =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    String java = ProcessHandle.current().info().command().orElse("java");
    return new ProcessBuilder(
            java,
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-cp",
            classes,
            WatchProcess.class.getName(),
            store.toString(),
            opml.toString())
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(new File(folder.toFile(), "log")))
        .start();
  }

  private static boolean killedAfter(Process process, long millis) throws InterruptedException {
    boolean ended = process.waitFor(millis, TimeUnit.MILLISECONDS);
    process.destroyForcibly().waitFor();
    return !ended;
  }

  /** Checks the files of a store that nobody has open, and returns the titles in it. */
  private static Set<String> assertWhole(Path store, boolean closed) throws IOException {
    if (!Files.exists(store.resolve("articles.jsonl"))) {
      return Set.of();
    }
    List<String> ids = new ArrayList<>();
    Set<String> titles = new TreeSet<>();
    for (JsonNode article : lines(store.resolve("articles.jsonl"), closed)) {
      ids.add(article.get("id").asString());
      assertThat(titles.add(article.get("title").asString())).isTrue();
      assertThat(article.get("text").asString()).contains(".").doesNotContain("<");
    }
    assertThat(ids).doesNotHaveDuplicates();
    if (closed) {
      List<String> told = new ArrayList<>();
      ids.forEach(id -> told.addAll(List.of(id, id)));
      List<String> found = new ArrayList<>();
      lines(store.resolve("events.jsonl"), true)
          .forEach(event -> found.add(event.get("of").asString()));
      assertThat(found).isEqualTo(told);
    }
    return titles;
  }

  /** The lines; of a file that a killed process left, without a torn last one. */
  private static List<JsonNode> lines(Path file, boolean closed) throws IOException {
    List<JsonNode> lines = new ArrayList<>();
    String text = new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.UTF_8);
    String[] all = text.split("(?<=\n)", -1);
    for (String line : all) {
      if (line.endsWith("\n")) {
        lines.add(JSON.readTree(line));
      } else {
        assertThat(closed && !line.isEmpty()).isFalse();
      }
    }
    return lines;
  }
}
