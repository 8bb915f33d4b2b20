package org.isnad.formats;

import java.time.LocalDate;
import java.util.List;
import org.isnad.Article;
import org.isnad.Attribution;
import org.isnad.DateRange;
import org.isnad.Entity;
import org.isnad.Event;
import org.isnad.EventType;
import org.isnad.Place;
import org.isnad.Span;

/** An article and its events as a coder would give them. */
final class Samples {
  private static final String SENTENCE =
      """
      أجرى الرئيس الروسي فلاديمير بوتين اليوم اتصالا هاتفيا مع نظيره الإيراني في طهران، وفق الكرملين.
      """
          .strip();

  static final Article ARTICLE =
      new Article(
          "a1", "\uD83D\uDCF0 " + SENTENCE, null, LocalDate.of(2026, 1, 16), null, "Sample News");

  private Samples() {}

  /** Where the words stand in the article. */
  static Span span(String words) {
    int start = ARTICLE.text().indexOf(words);
    return new Span(start, start + words.length());
  }

  static Event call() {
    return call(List.of());
  }

  /** The same with a status. */
  static Event callThat(Event.Status status) {
    return call(List.of(status));
  }

  private static Event call(List<Event.Status> status) {
    String light = "أجرى";
    String noun = "اتصالا";
    return new Event(
        "a1:30:CONSULT:1",
        "a1:30:CONSULT:1",
        DateRange.day(LocalDate.of(2026, 1, 16)),
        "اليوم",
        EventType.CONSULT,
        List.of("phone"),
        List.of(),
        List.of(putin(), counterpart()),
        List.of(),
        new Place("طهران", span("طهران"), "Tehran", "IRN", 35.6944, 51.4215, 112931L),
        List.of(light, noun),
        1.5,
        "041",
        status,
        List.of(new Attribution(kremlin(), "وفق", Attribution.Stance.ASSERT)),
        List.of(),
        span(noun),
        span(SENTENCE),
        List.of("consult-call", "light-verb"));
  }

  private static Entity putin() {
    String words = "الرئيس الروسي فلاديمير بوتين";
    return new Entity(
        words,
        span(words),
        "Vladimir Putin",
        "فلاديمير بوتين",
        "Q7747",
        "RUS",
        List.of("GOV"),
        "head of state");
  }

  private static Entity counterpart() {
    String words = "نظيره الإيراني";
    return new Entity(words, span(words), null, null, null, "IRN", List.of("GOV"), "head of state");
  }

  private static Entity kremlin() {
    String words = "الكرملين";
    return new Entity(words, span(words), "Kremlin", null, null, "RUS", List.of("GOV"), null);
  }
}
