package org.isnad.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The figures are those of the reference scorer, on articles and records made by chance. */
class ScoreTest {
  private static final List<String> TYPES = List.of("CONSULT", "ASSAULT", "ACCUSE");
  private static final List<String> CODES = List.of("\"RUS\"", "\"IRN\"", "null");
  private static final List<String> SECTORS = List.of("\"GOV\"", "\"MIL\"");
  private static final List<String> DAYS = List.of("2026-01-15", "2026-01-16");
  private static final List<String> SOURCES =
      List.of(
          "\u0648\u0627\u0644\u0643\u0631\u0645\u0644\u064A\u0646",
          "\u0627\u0644\u0643\u0631\u0645\u0644\u064A\u0646 \u0627\u0644\u064A\u0648\u0645",
          "\u0645\u0633\u0624\u0648\u0644 \u0623\u0645\u0631\u064A\u0643\u064A",
          "\u0644\u0644\u0645\u0633\u0624\u0648\u0644");

  @TempDir private Path folder;
  private final Random random = new Random(20260116);

  @Test
  void figuresAreThoseOfTheReferenceScorer() throws IOException, InterruptedException {
    Path scorer = shared().resolve("tools/score.py");
    assumeTrue(Files.isRegularFile(scorer), "the reference scorer is not here: " + scorer);
    Path gold = folder.resolve("gold.jsonl");
    Path records = folder.resolve("records.jsonl");
    writeBoth(gold, records);
    Score score = Score.of(JsonLines.read(gold), JsonLines.read(records));
    List<String> ours = new ArrayList<>(List.of(score.table(), score.typesTable()));
    score.errors().forEach(error -> ours.add(error + "\n"));
    assertThat(String.join("", ours)).isEqualTo(reference(scorer, gold, records));
    assertThat(score.eventF1()).isBetween(0.1, 0.9);
  }

  private static Path shared() {
    String environment = System.getenv().getOrDefault("ISNAD_SHARED", "../../shared");
    return Path.of(System.getProperty("isnad.shared", environment));
  }

  private static String reference(Path scorer, Path gold, Path records)
      throws IOException, InterruptedException {
    List<String> command =
        List.of("python3", scorer + "", gold + "", records + "", "--types", "--errors", "9999");
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("PYTHONIOENCODING", "utf-8");
    Process process;
    try {
      process = builder.redirectErrorStream(true).start();
    } catch (IOException e) {
      assumeTrue(false, "python3 is not here");
      throw e;
    }
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).describedAs(out).isZero();
    return out;
  }

  private void writeBoth(Path gold, Path records) throws IOException {
    StringBuilder articles = new StringBuilder();
    StringBuilder events = new StringBuilder();
    for (int article = 0; article < 30; article++) {
      String text = "\uD83D\uDCF0" + "abcdefghi ".repeat(6).substring(1);
      List<String> mentions = new ArrayList<>();
      for (int i = 0; i < random.nextInt(7); i++) {
        mentions.add(goldEvent(i));
      }
      articles.append(
          "{\"id\":\"%d\",\"text\":\"%s\",\"sentences\":[[0,20],[20,40],[40,60]],\"events\":[%s]}%n"
              .formatted(article, text, String.join(",", mentions)));
      for (int i = 0; i < random.nextInt(7); i++) {
        events.append(record(article));
      }
    }
    Files.writeString(gold, articles);
    Files.writeString(records, events);
  }

  private String goldEvent(int number) {
    int sentence = random.nextInt(3);
    int start = sentence * 20 + random.nextInt(10);
    String sameAs = number > 0 && random.nextInt(3) == 0 ? "" + random.nextInt(number) : "null";
    String date = pick(DAYS);
    return """
    {"s":%d,"trigger":"t","trigger_span":[%d,%d],"event":"%s","mode":%s,"actor":%s,"recipient":%s,\
    "date":%s,"aux":%s,"attribution":%s,"denied_by":%s,"place":%s,"same_as":%s}\
    """
        .formatted(
            sentence,
            start,
            start + 5,
            pick(TYPES),
            some(List.of("\"visit\"", "\"phone\"")),
            parties("\"country\":%s,\"sector\":[%s]"),
            parties("\"country\":%s,\"sector\":[%s]"),
            random.nextBoolean() ? "null" : "[\"" + date + "\",\"" + date + "\"]",
            some(List.of("\"future\"", "\"negation\"")),
            phrases("%s"),
            phrases("%s"),
            random.nextBoolean() ? "null" : "{\"country\":" + pick(CODES) + "}",
            sameAs);
  }

  private String record(int article) {
    int start = random.nextInt(55);
    String date = random.nextBoolean() ? "null" : "\"" + pick(DAYS) + "\"";
    return """
    {"article":{"id":"%d"},"event_id":"%d","event":["%s"],"mode":%s,"trigger_span":[%d,%d],\
    "actor":%s,"recipient":%s,"date":%s,"enddate":%s,"aux":%s,"attribution":%s,"denied_by":%s,\
    "event_loc":%s}
    """
        .formatted(
            article,
            random.nextInt(3),
            pick(TYPES),
            some(List.of("\"visit\"", "\"phone\"")),
            start,
            start + 5,
            parties("\"raw_text\":\"x\",\"country\":%s,\"sector_code\":%s"),
            parties("\"raw_text\":\"x\",\"country\":%s,\"sector_code\":%s"),
            date,
            date,
            some(List.of("\"future\"", "\"negation\"")),
            phrases("{\"raw_text\":%s}"),
            phrases("{\"raw_text\":%s}"),
            random.nextBoolean() ? "null" : "{\"country\":" + pick(CODES) + "}");
  }

  private String pick(List<String> values) {
    return values.get(random.nextInt(values.size()));
  }

  private String some(List<String> values) {
    List<String> some = values.stream().filter(value -> random.nextInt(3) == 0).toList();
    return "[" + String.join(",", some) + "]";
  }

  private String parties(String form) {
    List<String> parties = new ArrayList<>();
    for (int i = 0; i < random.nextInt(3); i++) {
      parties.add("{" + form.formatted(pick(CODES), pick(SECTORS)) + "}");
    }
    return "[" + String.join(",", parties) + "]";
  }

  private String phrases(String form) {
    List<String> phrases = new ArrayList<>();
    for (int i = 0; i < random.nextInt(3); i++) {
      phrases.add(form.formatted("\"" + pick(SOURCES) + "\""));
    }
    return "[" + String.join(",", phrases) + "]";
  }
}
