package org.isnad.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.isnad.Article;
import org.isnad.Event;
import org.isnad.EventCoder;
import org.isnad.EventType;
import org.isnad.Quotation;
import org.isnad.arabic.Arabic;
import org.junit.jupiter.api.Test;

/** On whose word: who says what, in one sentence and over several. */
class AttributionTest {
  private static final LocalDate PUBLISHED = LocalDate.of(2026, 1, 16);
  private static final EventCoder CODER = Arabic.coder();

  private static List<String> sources(String text) {
    return CODER.code(Article.of(text, PUBLISHED)).events().stream()
        .filter(event -> event.type() == EventType.ASSAULT)
        .reduce((first, last) -> last)
        .map(Event::attribution)
        .orElseThrow()
        .stream()
        .map(link -> link.source().text())
        .toList();
  }

  @Test
  void whoIsQuotedStandsNearerThanWhoPassesItOn() {
    assertThat(sources("نقلت وكالة رويترز عن مسؤول أمني قوله إن طائرات قصفت مدينة حمص"))
        .containsExactly("مسؤول أمني", "وكالة رويترز");
  }

  @Test
  void anImpersonalVerbNamesNobody() {
    assertThat(sources("يذكر أن الجيش السوري قصف مدينة حمص")).isEmpty();
  }

  @Test
  void whoAddsIsWhoSpokeBefore() {
    assertThat(
            sources(
                "قال المتحدث باسم الجيش السوري إن الوضع هادئ. وأضاف أن مسلحين قصفوا مدينة حمص."))
        .containsExactly("المتحدث باسم الجيش السوري");
  }

  @Test
  void becauseIsNotWhatIsSaid() {
    assertThat(sources("توعد الرئيس التركي المسلحين لأنهم قصفوا مدينة حمص")).isEmpty();
  }

  @Test
  void aPhraseAtTheEndSpeaksOfAllBefore() {
    assertThat(sources("قصف الجيش السوري مدينة حمص، وفقا لوزارة الدفاع"))
        .containsExactly("وزارة الدفاع");
  }

  @Test
  void aQuotationHasItsSpeakerAndAScareQuoteHasNone() {
    List<Quotation> quotations =
        CODER
            .trace(
                Article.of(
                    "قال الرئيس التركي: \"لن نقبل هذا الوضع على حدودنا أبدا\" في مؤتمر \"السلام\"",
                    PUBLISHED))
            .quotations();
    assertThat(quotations).hasSize(1);
    assertThat(quotations.get(0).speakers())
        .extracting(link -> link.source().text())
        .containsExactly("الرئيس التركي");
  }
}
