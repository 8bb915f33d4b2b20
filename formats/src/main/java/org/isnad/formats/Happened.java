package org.isnad.formats;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.isnad.Article;
import org.isnad.Event;
import org.isnad.Happening;
import org.isnad.coreference.HappeningMerger;
import org.isnad.lexicon.Lexicon;
import org.jspecify.annotations.Nullable;

/**
 * The events of articles for data sets that know neither negation nor plans: mentions of one
 * happening are one event; what did not happen, or has not yet, is left out.
 */
final class Happened {
  private final SentenceNumbers sentences;

  Happened(Lexicon lexicon) {
    this.sentences = new SentenceNumbers(lexicon);
  }

  /** The article's accounts of what happened, in the order of their earliest mentions. */
  static List<Happening> happenings(List<Event> events) {
    return HappeningMerger.merge(events.stream().filter(Happened::didHappen).toList());
  }

  private static boolean didHappen(Event event) {
    return !event.status().contains(Event.Status.NEGATION)
        && !event.status().contains(Event.Status.HYPOTHETICAL)
        && !event.status().contains(Event.Status.FUTURE);
  }

  /** The pairs of parties of all that happened and has a day and a code for a side. */
  List<Dyad> dyads(Article article, List<Event> events) {
    List<Dyad> dyads = new ArrayList<>();
    List<Integer> starts = events.isEmpty() ? List.of() : sentences.starts(article.text());
    for (Happening happening : happenings(events)) {
      LocalDate day = day(article, happening.account());
      if (day != null) {
        List<Event> mentions =
            events.stream().filter(event -> happening.mentions().contains(event.id())).toList();
        addPairs(dyads, article, happening.account(), mentions, starts, day);
      }
    }
    return dyads;
  }

  private static void addPairs(
      List<Dyad> dyads,
      Article article,
      Event account,
      List<Event> mentions,
      List<Integer> starts,
      LocalDate day) {
    List<Integer> numbers =
        mentions.stream()
            .map(mention -> SentenceNumbers.at(starts, mention.sentence().start()))
            .toList();
    int number = 0;
    for (Pair pair : Pair.of(account)) {
      number++;
      String id = account.eventId() + '/' + number;
      Dyad dyad =
          new Dyad(article, account, mentions, numbers, id, day, pair.source(), pair.target());
      if (dyad.isCoded()) {
        dyads.add(dyad);
      }
    }
  }

  /** The event's first day, else the day of the news; null of what was at some earlier time. */
  static @Nullable LocalDate day(Article article, Event event) {
    if (event.date() != null) {
      return event.date().first();
    }
    return event.status().contains(Event.Status.HISTORICAL) ? null : article.published();
  }
}
