package org.isnad;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.isnad.arabic.Arabic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Any string in, a coding out: no exception, spans inside the text, the same on every run. */
@Timeout(120)
class HostileTextTest {
  private static final EventCoder CODER = Arabic.coder();
  private static final List<String> SENTENCES =
      List.of(
          "قصفت الطائرات الإسرائيلية مخيم جباليا أمس",
          "قال المتحدث باسم الكرملين إن روسيا تدعم طهران",
          "نفت إيران الاتهامات الأمريكية، وفق وكالة رويترز",
          "\"لن نقبل\"، قال الرئيس: «هذا تهديد»");

  private static void check(String text) {
    Article article = Article.of(text, LocalDate.of(2026, 1, 16));
    Coding coding = CODER.code(article);
    for (Event event : coding.events()) {
      assertThat(event.trigger().end()).isLessThanOrEqualTo(text.length());
      assertThat(event.sentence().end()).isLessThanOrEqualTo(text.length());
      event
          .actors()
          .forEach(actor -> assertThat(actor.span().end()).isLessThanOrEqualTo(text.length()));
    }
    assertThat(CODER.code(article)).isEqualTo(coding);
  }

  @Test
  void mutatedSentences() {
    Random random = new Random(16);
    for (int i = 0; i < 400; i++) {
      StringBuilder text = new StringBuilder(SENTENCES.get(random.nextInt(SENTENCES.size())));
      for (int change = random.nextInt(6); change >= 0; change--) {
        int at = random.nextInt(text.length());
        switch (random.nextInt(4)) {
          case 0 -> text.deleteCharAt(at);
          case 1 -> text.insert(at, (char) random.nextInt(0x10000));
          case 2 -> text.insert(at, SENTENCES.get(random.nextInt(SENTENCES.size())));
          default -> text.setCharAt(at, (char) (0x600 + random.nextInt(0x100)));
        }
      }
      check(text.toString());
    }
  }

  @Test
  void extremes() {
    check("");
    check(" \n\t\u0000\uFEFF");
    check("\uD800\uDC00\uD800");
    check("مفخخة انفجرت");
    check("مشيدة بالقرار");
    check("\u0640".repeat(100_000));
    check("\"".repeat(20_000));
    check("قال إن ".repeat(2_000));
    check("الذي قتل ".repeat(2_000));
    check("وقصف ".repeat(2_000));
    check("في ".repeat(20_000));
    check("ا".repeat(200_000));
  }

  @Test
  void longArticles() {
    check((String.join(". ", SENTENCES) + ".\n").repeat(500));
  }
}
