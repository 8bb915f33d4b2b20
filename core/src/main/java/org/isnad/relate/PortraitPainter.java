package org.isnad.relate;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import org.isnad.Article;
import org.isnad.Event;
import org.isnad.Happening;
import org.isnad.Span;
import org.isnad.actor.Referent;
import org.isnad.actor.Referent.Kind;
import org.isnad.coreference.HappeningMerger;
import org.isnad.event.EventDates;
import org.isnad.language.Language;
import org.isnad.language.Mention;
import org.isnad.language.ParsedSentence;
import org.isnad.language.Token;
import org.jspecify.annotations.Nullable;

/** Makes portraits of articles. Safe to share between threads. */
public final class PortraitPainter {
  /** A word of the title weighs as much as this many of the text. */
  private static final int TITLE_WEIGHT = 3;

  private static final Set<Kind> COUNTRY_WORDS =
      EnumSet.of(Kind.COUNTRY, Kind.DEMONYM, Kind.SEAT, Kind.PLACE);

  private final Language language;
  private final TermReader reader;
  private final ToIntFunction<String> background;

  /**
   * A painter of articles in a language.
   *
   * @param background in how many articles of other days a term occurs
   */
  public PortraitPainter(Language language, TermReader reader, ToIntFunction<String> background) {
    this.language = language;
    this.reader = reader;
    this.background = background;
  }

  /** The portrait of an article with the events that were coded in it. */
  public Portrait of(Article article, List<Event> events) {
    List<ParsedSentence> text = language.parse(article);
    Sketch sketch = new Sketch(evidence(text));
    sketch.addTitle(title(article));
    text.forEach(sentence -> sketch.add(sentence, 1));
    List<EventReport> reports = new ArrayList<>();
    for (Happening happening : HappeningMerger.merge(events)) {
      reports.add(report(happening, events, text, sketch));
    }
    return sketch.portrait(reports);
  }

  private List<ParsedSentence> title(Article article) {
    return article.title() == null
        ? List.of()
        : language.parse(
            new Article(article.id(), article.title(), null, article.published(), null, null));
  }

  /** What the article writes itself speaks for a word as well as other articles do. */
  private ToIntFunction<String> evidence(List<ParsedSentence> text) {
    Set<String> own = new TreeSet<>();
    for (ParsedSentence sentence : text) {
      sentence.tokens().forEach(token -> own.add(token.key()));
    }
    return term -> background.applyAsInt(term) + (own.contains(term) ? 1 : 0);
  }

  private static EventReport report(
      Happening happening, List<Event> events, List<ParsedSentence> text, Sketch sketch) {
    Event account = happening.account();
    Set<String> words = new LinkedHashSet<>();
    Set<String> numbers = new LinkedHashSet<>();
    for (Event event : events) {
      if (event.eventId().equals(account.eventId())) {
        for (ParsedSentence sentence : within(event.sentence(), text)) {
          words.addAll(sketch.terms(sentence));
          numbers.addAll(sketch.numbers(sentence));
        }
      }
    }
    return new EventReport(
        account.id(),
        account.type(),
        account.modes(),
        account.status(),
        account.actors().stream().map(Party::of).toList(),
        account.recipients().stream().map(Party::of).toList(),
        account.place(),
        account.date(),
        account.date() != null && !account.evidence().contains(EventDates.DAY_OF_NEWS),
        account.score(),
        List.copyOf(words),
        List.copyOf(numbers));
  }

  private static List<ParsedSentence> within(Span span, List<ParsedSentence> text) {
    return text.stream()
        .filter(
            sentence -> {
              Span own = sentence.sentence().span();
              return own.start() < span.end() && own.end() > span.start();
            })
        .toList();
  }

  /** The counts of an article while its sentences are read. */
  private final class Sketch {
    private final ToIntFunction<String> seen;
    private final Set<String> headline = new LinkedHashSet<>();
    private final Map<String, Integer> terms = new TreeMap<>();
    private final Map<String, Integer> numbers = new TreeMap<>();
    private final Map<String, Integer> countries = new TreeMap<>();

    Sketch(ToIntFunction<String> seen) {
      this.seen = seen;
    }

    void addTitle(List<ParsedSentence> title) {
      for (ParsedSentence sentence : title) {
        headline.addAll(terms(sentence));
        add(sentence, TITLE_WEIGHT);
      }
    }

    void add(ParsedSentence sentence, int weight) {
      terms(sentence).forEach(term -> Portrait.count(terms, term, weight));
      numbers(sentence).forEach(number -> Portrait.count(numbers, number, weight));
      for (Mention mention : sentence.mentions()) {
        String country = country(mention.best());
        if (country != null) {
          Portrait.count(countries, country, weight);
        }
      }
    }

    private @Nullable String country(Referent referent) {
      return COUNTRY_WORDS.contains(referent.kind()) ? referent.country() : null;
    }

    List<String> terms(ParsedSentence sentence) {
      List<String> found = new ArrayList<>();
      for (int at = 0; at < sentence.size(); at++) {
        String term = term(sentence, at);
        if (term != null) {
          found.add(term);
        }
      }
      return found;
    }

    private @Nullable String term(ParsedSentence sentence, int at) {
      Token token = sentence.token(at);
      return switch (token.kind()) {
        case WORD -> reader.term(sentence, at, seen);
        case FOREIGN -> token.key().length() > 1 ? token.key() : null;
        case NUMBER, PUNCTUATION -> null;
      };
    }

    List<String> numbers(ParsedSentence sentence) {
      return sentence.tokens().stream()
          .filter(token -> token.kind() == Token.Kind.NUMBER && token.key().length() > 1)
          .map(Token::key)
          .toList();
    }

    Portrait portrait(List<EventReport> reports) {
      return new Portrait(List.copyOf(headline), terms, numbers, countries, reports);
    }
  }
}
