package org.isnad.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.isnad.Article;
import org.isnad.Coding;
import org.isnad.Event;
import org.isnad.EventType;
import org.isnad.lexicon.Origin;
import org.isnad.lexicon.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A text of the lexicon and what must come of it.
 *
 * @param origin where it stands
 * @param name such as {@code assault-bombard example}
 * @param text the text to be coded
 * @param published the day of the text
 */
public record LexiconCase(
    Origin origin, String name, String text, LocalDate published, Check check) {
  /** The day on which examples are told that do not name another. */
  public static final LocalDate PUBLISHED = LocalDate.of(2026, 1, 16);

  /** What must be true of an article's events. */
  @FunctionalInterface
  interface Check {
    /** What is wrong, in words; empty when nothing is. */
    List<String> faults(Article article, List<Event> events);
  }

  /** Codes the text and returns what is wrong; nothing when all is as it should be. */
  public List<Problem> run(Function<Article, Coding> coder) {
    Article article = Article.of(text, published);
    List<Event> events = coder.apply(article).events();
    return check.faults(article, events).stream()
        .map(fault -> new Problem(origin, name + ": " + fault))
        .toList();
  }

  /** Some event that the entry made must be as expected. */
  static Check fires(String id, Expected expected) {
    return (article, events) -> {
      List<Event> made = events.stream().filter(event -> isMadeBy(id, event)).toList();
      return made.isEmpty()
          ? List.of("it does not fire; " + describe(events))
          : leastDifferent(article, made, expected);
    };
  }

  private static List<String> leastDifferent(
      Article article, List<Event> events, Expected expected) {
    @Nullable List<String> least = null;
    for (Event event : events) {
      List<String> differences = expected.differences(article, event);
      if (least == null || differences.size() < least.size()) {
        least = differences;
      }
    }
    return Objects.requireNonNull(least);
  }

  /** No event may have been made by the entry. */
  static Check doesNotFire(String id) {
    return (article, events) ->
        events.stream().anyMatch(event -> isMadeBy(id, event))
            ? List.of("it fires where it must not")
            : List.of();
  }

  /** Nothing may be coded. */
  static Check nothingIsCoded() {
    return (article, events) ->
        events.isEmpty() ? List.of() : List.of("nothing should be coded; " + describe(events));
  }

  private static boolean isMadeBy(String id, Event event) {
    return event.evidence().contains(id);
  }

  static String describe(List<Event> events) {
    return events.isEmpty()
        ? "nothing was coded"
        : "coded: " + events.stream().map(LexiconCase::describe).toList();
  }

  private static String describe(Event event) {
    EventType type = event.type();
    return type + " by " + String.join(" ", event.evidence());
  }
}
