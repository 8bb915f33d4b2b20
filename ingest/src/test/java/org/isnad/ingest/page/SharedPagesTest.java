package org.isnad.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.isnad.ingest.SharedData;
import org.isnad.ingest.item.Item;
import org.isnad.ingest.item.Position;
import org.isnad.lexicon.Lexicon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Real pages, as they were served, against what should come out of them. */
class SharedPagesTest {
  private static final double BODY_F1 = 0.9;
  private static final PageReader READER = new PageReader(Lexicon.builtIn());

  private static Item.Read read(String name) throws IOException {
    Path file = SharedData.file("pages/" + name);
    Item item = READER.read(Position.whole(name), Files.readAllBytes(file), null, null, null);
    assertThat(item).isInstanceOf(Item.Read.class);
    return (Item.Read) item;
  }

  @ParameterizedTest
  @CsvSource({
    "1764731404.html, 2020-11-09",
    "1784190729.html, 2020-12-01",
    "1806793639.html, 2020-12-25"
  })
  void dayOfPublicationIsThatOfTheOutlet(String name, String day) throws IOException {
    Item.Read read = read(name);
    assertThat(read.article().published()).hasToString(day);
    assertThat(read.article().text().length()).isGreaterThan(300);
  }

  @Test
  void pageWithoutMarkupGivesTitleAndBody() throws IOException {
    Item.Read read = read("cnn-arabic-2013.html");
    assertBody(read, Files.readString(SharedData.file("pages/cnn-arabic-2013.txt")));
    assertThat(read.article().title()).isNotNull();
    assertThat(read.article().published()).hasToString("2013-08-03");
    assertThat(read.origin().updated()).isEqualTo("2013-08-28T14:00:00+04:00");
  }

  @Test
  void pageFullOfChromeGivesTitleDateAndBody() throws IOException {
    JsonNode wanted = json("lbc-2026-01-08.json").get("V1");
    StringBuilder body = new StringBuilder();
    wanted
        .get("body")
        .get("sections")
        .forEach(
            section ->
                section
                    .get("paragraphs")
                    .forEach(line -> body.append(line.asString()).append('\n')));
    Item.Read read = read("lbc-2026-01-08.html");
    assertBody(read, body.toString());
    assertThat(read.article().title()).isEqualTo(wanted.get("title").asString());
    OffsetDateTime published =
        OffsetDateTime.parse(wanted.get("publishing_date").asString().replace(' ', 'T'));
    assertThat(OffsetDateTime.parse(Objects.requireNonNull(read.origin().published())))
        .isEqualTo(published);
  }

  @Test
  void interviewHoldsItsTextAndNotTheSidebar() throws IOException {
    JsonNode wanted = json("assabah.json").iterator().next();
    Item.Read read = read("assabah.html");
    assertThat(squeezed(Objects.requireNonNull(read.article().title())))
        .isEqualTo(squeezed(wanted.get("title").asString()));
    wanted.get("with").forEach(line -> assertThat(read.article().text()).contains(line.asString()));
    wanted
        .get("without")
        .forEach(line -> assertThat(read.article().text()).doesNotContain(line.asString()));
  }

  private static JsonNode json(String name) throws IOException {
    return new ObjectMapper().readTree(Files.readString(SharedData.file("pages/" + name)));
  }

  private static String squeezed(String text) {
    return text.replaceAll("\\s+", " ");
  }

  private static void assertBody(Item.Read read, String wanted) {
    double f1 = f1(read.article().text(), wanted);
    System.getLogger("pages").log(System.Logger.Level.INFO, "{0}: body F1 {1}", read.at(), f1);
    assertThat(f1).isGreaterThanOrEqualTo(BODY_F1);
  }

  private static double f1(String text, String wanted) {
    Map<String, Integer> counts = new HashMap<>();
    String[] expected = wanted.strip().split("\\s+", -1);
    for (String token : expected) {
      counts.merge(token, 1, Integer::sum);
    }
    String[] found = text.strip().split("\\s+", -1);
    int common = 0;
    for (String token : found) {
      common += counts.merge(token, -1, Integer::sum) >= 0 ? 1 : 0;
    }
    return 2.0 * common / (expected.length + found.length);
  }
}
