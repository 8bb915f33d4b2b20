package org.isnad.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.isnad.Article;
import org.isnad.DateRange;
import org.isnad.Event;
import org.isnad.EventCoder;
import org.isnad.arabic.Arabic;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EventDatesTest {
  private static final LocalDate NEWS = LocalDate.of(2018, 4, 20);
  private static final EventCoder CODER = Arabic.coder();

  static List<String> texts() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(EventDatesTest.class.getResourceAsStream("dates.tsv"))) {
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return all.lines().filter(line -> !line.startsWith("#")).toList();
    }
  }

  @ParameterizedTest
  @MethodSource("texts")
  void theLastEventOfTheTypeHasItsDate(String line) {
    String[] cells = line.split("\t", -1);
    String type = cells[0].substring(0, cells[0].indexOf(' '));
    String date = "no event";
    for (Event event : CODER.code(Article.of(cells[1], NEWS)).events()) {
      date = event.type().name().equals(type) ? days(event) : date;
    }
    assertThat(type + " " + date).isEqualTo(cells[0]);
  }

  private static String days(Event event) {
    DateRange range = event.date();
    return range == null ? "none" : range.first() + ".." + range.last();
  }
}
