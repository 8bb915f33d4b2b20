package org.isnad.store;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.Article;
import org.isnad.Attribution;
import org.isnad.Entity;
import org.isnad.Event;
import org.isnad.Happening;
import org.isnad.Span;
import org.isnad.arabic.Normalizer;
import org.isnad.coreference.HappeningMerger;
import org.isnad.relate.EventReport;
import org.isnad.relate.Telling;

/**
 * Two parties, whichever acts: each a country's code, an actor's name in English or Arabic, or a
 * Wikidata id.
 */
public record Dyad(String one, String other) {
  private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{M}]{4,}");
  private static final Pattern NUMBERS = Pattern.compile("(?!(?:19|20)\\d\\d(?!\\d))\\d{2,}");

  /**
   * What the articles of a store tell of happenings between the two: one telling for each happening
   * of an article; nothing that is only denied, planned or thought.
   */
  public List<Telling> tellings(Store store) {
    Set<Long> seen = new LinkedHashSet<>();
    List<Telling> all = new ArrayList<>();
    store.eachEvent(
        EventQuery.all().of(one).with(other),
        event -> {
          if (seen.add(event.article().number())) {
            all.addAll(tellings(event.article()));
          }
        });
    return all;
  }

  private List<Telling> tellings(KeptArticle kept) {
    Article article = kept.article();
    List<Event> events = kept.events();
    List<Telling> tellings = new ArrayList<>();
    for (Happening happening : HappeningMerger.merge(events)) {
      EventReport report = report(happening, events, article);
      if (report.isReal() && !isOnlyDenied(happening.account()) && isBetween(happening.account())) {
        tellings.add(new Telling(article.id(), article.published(), article.source(), report));
      }
    }
    return tellings;
  }

  private static EventReport report(Happening happening, List<Event> events, Article article) {
    Set<String> words = new LinkedHashSet<>();
    Set<String> numbers = new LinkedHashSet<>();
    for (Event event : events) {
      if (happening.mentions().contains(event.id())) {
        String sentence = sentence(event.sentence(), article);
        WORDS.matcher(sentence).results().forEach(word -> words.add(word.group()));
        NUMBERS.matcher(sentence).results().forEach(number -> numbers.add(number.group()));
      }
    }
    return EventReport.of(happening.account(), List.copyOf(words), List.copyOf(numbers));
  }

  private static String sentence(Span span, Article article) {
    return Normalizer.key(article.text().substring(span.start(), span.end()));
  }

  /** Nobody says that it happened; some say that it did not. */
  private static boolean isOnlyDenied(Event account) {
    List<Attribution> sources = account.attribution();
    return !account.deniedBy().isEmpty()
        && !sources.isEmpty()
        && sources.stream().allMatch(source -> source.stance() == Attribution.Stance.DENY);
  }

  /** One does it to the other, or both do it together and to nobody else. */
  private boolean isBetween(Event event) {
    List<Entity> actors = event.actors();
    List<Entity> recipients = event.recipients();
    boolean directed =
        names(one, actors) && names(other, recipients)
            || names(other, actors) && names(one, recipients);
    boolean together = recipients.isEmpty() && !one.equals(other);
    return directed || together && names(one, actors) && names(other, actors);
  }

  private static boolean names(String party, List<Entity> entities) {
    return entities.stream().anyMatch(entity -> ActorKey.isNamed(party, entity));
  }
}
