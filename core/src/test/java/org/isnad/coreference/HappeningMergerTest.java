package org.isnad.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.isnad.Article;
import org.isnad.Event;
import org.isnad.Happening;
import org.isnad.arabic.Arabic;
import org.junit.jupiter.api.Test;

class HappeningMergerTest {
  private static List<Event> code(String text) {
    return Arabic.coder().code(Article.of(text, LocalDate.of(2026, 1, 16))).events();
  }

  @Test
  void everyMentionBelongsToOneHappening() {
    List<Event> events =
        code(
            "قصفت طائرات إسرائيلية مدينة حمص أمس. وقالت وكالة سانا إن الطائرات الإسرائيلية قصفت مدينة حمص.");
    List<Happening> happenings = HappeningMerger.merge(events);
    assertThat(happenings.stream().flatMap(happening -> happening.mentions().stream()))
        .containsExactlyInAnyOrderElementsOf(events.stream().map(Event::id).toList());
    assertThat(happenings)
        .allSatisfy(
            happening ->
                assertThat(happening.account().id()).isEqualTo(happening.mentions().get(0)));
  }
}
