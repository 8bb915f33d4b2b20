package org.isnad.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.Article;
import org.isnad.Attribution;
import org.isnad.DateRange;
import org.isnad.Entity;
import org.isnad.Event;
import org.isnad.Event.Status;
import org.isnad.EventType;
import org.isnad.Place;
import org.isnad.Span;
import org.isnad.attribution.AttributionFinder;
import org.isnad.coreference.AntecedentFinder;
import org.isnad.language.Clause;
import org.isnad.language.ParsedSentence;
import org.isnad.lexicon.Lexicon;
import org.isnad.status.StatusFinder;
import org.jspecify.annotations.Nullable;

/** Makes events of accepted candidates: who, when, where, whether and on whose word. */
public final class EventAssembler {
  private static final String DISCONTINUED = "discontinue";
  private static final String RESTRICTED = "restrict";
  private static final String VIOLENCE = "violence";

  private static final Set<EventType> AGREED_WHEN_FUTURE =
      EnumSet.of(EventType.CONSULT, EventType.SUPPORT, EventType.COOPERATE, EventType.AID);
  private static final Set<EventType> VERBAL =
      EnumSet.of(
          EventType.AGREE,
          EventType.SUPPORT,
          EventType.CONCEDE,
          EventType.REQUEST,
          EventType.ACCUSE,
          EventType.REJECT,
          EventType.THREATEN);

  private final EventDates dates;
  private final Periods periods = new Periods();
  private final Demands demands;
  private final Plover plover;
  private final ModeFinder modes;
  private final StatusFinder statuses;
  private final AttributionFinder attributions;

  public EventAssembler(Lexicon lexicon, AttributionFinder attributions) {
    this.demands = new Demands(lexicon);
    this.dates = new EventDates(lexicon);
    this.plover = new Plover(lexicon);
    this.modes = new ModeFinder(lexicon);
    this.statuses = new StatusFinder(lexicon);
    this.attributions = attributions;
  }

  /** The assembly of one article's events, sentence by sentence in order. */
  public Assembly of(Article article, AntecedentFinder antecedents) {
    return new Assembly(article, antecedents);
  }

  /** One article's events as they come. */
  public final class Assembly {
    private final Article article;
    private final EntityBuilder entities;
    private final EventPlaces places;
    private final AttributionFinder.Sources sources;
    private final DatesTold told = new DatesTold();
    private final Map<String, Integer> counts = new HashMap<>();
    private int units;
    private int codePoints;

    private Assembly(Article article, AntecedentFinder antecedents) {
      this.article = article;
      this.entities = new EntityBuilder(article.text(), antecedents, demands);
      this.sources = attributions.of(entities);
      this.places = new EventPlaces(demands, article.text());
    }

    /** The event of a candidate, with the contexts of its paragraph. */
    public Event event(Candidate candidate, Set<String> contexts) {
      ParsedSentence sentence = candidate.sentence();
      List<String> evidence = new ArrayList<>();
      evidence.add(candidate.entryId());
      evidence.addAll(candidate.merged());
      StatusFinder.Found found = statuses.find(candidate);
      evidence.addAll(found.evidence());
      Set<Status> status = found.statuses();
      EventType type = type(candidate, status, evidence);
      boolean future = status.contains(Status.FUTURE);
      Place place = places.place(candidate);
      String where = place == null ? null : place.country();
      List<Entity> actors = parties(candidate, type, EntityBuilder.Side.ACTOR, where);
      AttributionFinder.Chain chain = sources.chain(candidate);
      Voices voices = Voices.of(actors, chain);
      EventDates.Dated dated = dates.date(candidate, voices, told, article.published(), future);
      String threatened = threatened(candidate, status, voices);
      evidence.add(dated.rule());
      evidence.addAll(chain.evidence());
      DateRange range = dated.range();
      remember(candidate, actors, dated);
      if (type == EventType.AGREE && type != candidate.code().type()) {
        range = agreed(range, article.published());
      }
      range = inPeriod(range, dated, candidate, status);
      List<String> mode = type == candidate.code().type() ? modes.modes(candidate) : List.of();
      if (threatened != null) {
        type = EventType.THREATEN;
        mode = List.of(threatened);
        status.remove(Status.FUTURE);
        evidence.add("future-is-threat");
      }
      List<Entity> recipients = parties(candidate, type, EntityBuilder.Side.RECIPIENT, where);
      Span trigger = sentence.span(candidate.trigger(), candidate.trigger() + 1);
      return new Event(
          id(trigger, type),
          "",
          range,
          dated.from() < 0 ? null : words(sentence.span(dated.from(), dated.to())),
          type,
          mode,
          List.copyOf(contexts),
          actors,
          recipients,
          place,
          triggerText(candidate),
          plover.score(type, mode),
          cameo(candidate, type, mode),
          List.copyOf(status),
          reporters(chain, candidate, type, actors),
          deniers(chain),
          trigger,
          sentence.sentence().span(),
          evidence);
    }

    /** Who says what in the article. */
    public AttributionFinder.Sources sources() {
      return sources;
    }

    private void remember(Candidate candidate, List<Entity> actors, EventDates.Dated dated) {
      DateRange when = dated.range();
      if (when == null) {
        return;
      }
      told.tellHappening(candidate, when);
      if (!dated.rule().equals(EventDates.DAY_OF_NEWS)) {
        told.tell(candidate, actors, when);
      }
    }

    /** Ends a sentence: whoever speaks in it may go on in the next. */
    public void end(ParsedSentence sentence) {
      rememberSpeaker(sentence);
      sources.end(sentence);
    }

    /**
     * Decides which period the event belongs to; of another one without a date nothing is known.
     */
    private @Nullable DateRange inPeriod(
        @Nullable DateRange range,
        EventDates.Dated dated,
        Candidate candidate,
        Set<Status> status) {
      LocalDate published = article.published();
      boolean byWords = dated.from() >= 0;
      if (byWords) {
        status.remove(Status.HISTORICAL);
      } else if (periods.tellsOfAnother(candidate.sentence(), published)) {
        status.add(Status.HISTORICAL);
      }
      if (byWords && Periods.isBackground(range, published)) {
        status.add(Status.HISTORICAL);
      }
      return status.contains(Status.HISTORICAL) && !byWords ? null : range;
    }

    /** An agreement on what is to come is of the day that it was told, not of what is to come. */
    private @Nullable DateRange agreed(@Nullable DateRange told, @Nullable LocalDate published) {
      if (published == null) {
        return null;
      }
      boolean past = told != null && told.last().isBefore(published);
      return past ? told : DateRange.day(published);
    }

    /** Who speaks in the sentence's first clause, and on which day. */
    private void rememberSpeaker(ParsedSentence sentence) {
      for (Clause clause : sentence.clauses()) {
        if (clause.kind() == Clause.Kind.MAIN && clause.predicate() >= 0) {
          DateRange day = dates.dayOf(sentence, clause, article.published());
          Attribution by = day == null ? null : sources.speakerOf(sentence, clause.predicate());
          if (day != null && by != null) {
            told.tell(sentence, List.of(by.source()), day);
          }
          return;
        }
      }
    }

    private List<Entity> parties(
        Candidate candidate, EventType type, EntityBuilder.Side side, @Nullable String where) {
      boolean actor = side == EntityBuilder.Side.ACTOR;
      return entities.entities(
          candidate.sentence(),
          actor ? candidate.actors() : candidate.recipients(),
          actor ? candidate.recipients() : candidate.actors(),
          type,
          side,
          where);
    }

    /**
     * The codebook's reductions: cooperation to come is an agreement, a retreat to come a
     * concession.
     */
    private EventType type(Candidate candidate, Set<Status> status, List<String> evidence) {
      EventType type = candidate.code().type();
      boolean negated = status.contains(Status.NEGATION);
      if (!status.contains(Status.FUTURE) || negated) {
        return type;
      }
      if (AGREED_WHEN_FUTURE.contains(type)) {
        status.remove(Status.FUTURE);
        evidence.add("future-is-agree");
        return EventType.AGREE;
      }
      if (type == EventType.RETREAT) {
        status.remove(Status.FUTURE);
        evidence.add("future-is-concede");
        return EventType.CONCEDE;
      }
      return type;
    }

    /**
     * The mode of a threat that a future act is, or null: sanctions to come are threatened, and so
     * is an attack that its own doer announces (codebook, "Future", "Sanctions").
     */
    private static @Nullable String threatened(
        Candidate candidate, Set<Status> status, Voices voices) {
      if (!status.contains(Status.FUTURE) || status.contains(Status.NEGATION)) {
        return null;
      }
      boolean sanctions = candidate.code().modes().contains(DISCONTINUED);
      return switch (candidate.code().type()) {
        case SANCTION -> sanctions && !voices.actors().isEmpty() ? RESTRICTED : null;
        case ASSAULT -> voices.tellOfThemselves() ? VIOLENCE : null;
        default -> null;
      };
    }

    private List<String> triggerText(Candidate candidate) {
      ParsedSentence sentence = candidate.sentence();
      List<String> texts = new ArrayList<>(2);
      if (candidate.light() >= 0) {
        texts.add(words(sentence.span(candidate.light(), candidate.light() + 1)));
      }
      texts.add(words(sentence.span(candidate.trigger(), candidate.trigger() + 1)));
      return texts;
    }

    private String cameo(Candidate candidate, EventType type, List<String> mode) {
      String own = candidate.entry().cameo();
      return own != null && type == candidate.code().type() ? own : plover.cameo(type, mode);
    }

    /**
     * The chain without those who deny. Whoever performs an act of speech is its actor, not its
     * source, unless the act is told of as past.
     */
    private List<Attribution> reporters(
        AttributionFinder.Chain chain, Candidate candidate, EventType type, List<Entity> actors) {
      boolean performs = performs(candidate, type);
      List<Attribution> reporters = new ArrayList<>(2);
      for (Attribution link : chain.told()) {
        boolean unnamed = actors.isEmpty() && candidate.tellsOfPresent();
        boolean itself = unnamed || actors.stream().anyMatch(who -> same(who, link));
        if (!isDenier(link) && !(performs && itself)) {
          reporters.add(link);
        }
      }
      for (Attribution link : chain.outer()) {
        if (!isDenier(link)) {
          reporters.add(link);
        }
      }
      return reporters;
    }

    private static boolean isDenier(Attribution link) {
      return link.stance() == Attribution.Stance.DENY;
    }

    /** An act of words done by saying it; an investigation is none. */
    private boolean performs(Candidate candidate, EventType type) {
      return VERBAL.contains(type)
          && !candidate.code().modes().contains("investigate")
          && !AttributionFinder.tellsOfPast(candidate);
    }

    /** The speaker's own act, or that of the government that he speaks for. */
    private static boolean same(Entity actor, Attribution link) {
      Entity source = link.source();
      boolean governs = isGovernment(actor) && isGovernment(source);
      return actor.span().overlaps(source.span())
          || actor.name() != null && actor.name().equals(source.name())
          || governs && Objects.equals(actor.country(), source.country());
    }

    private static boolean isGovernment(Entity entity) {
      return entity.country() != null && entity.sectors().contains("GOV");
    }

    private static List<Entity> deniers(AttributionFinder.Chain chain) {
      return Stream.concat(chain.told().stream(), chain.outer().stream())
          .filter(Assembly::isDenier)
          .map(Attribution::source)
          .toList();
    }

    private String id(Span trigger, EventType type) {
      String stem = article.id() + ":" + codePointOffset(trigger.start()) + ":" + type;
      return stem + ":" + counts.merge(stem, 1, Integer::sum);
    }

    /**
     * Code points before a UTF-16 offset; offsets mostly ascend, so the count goes on from the
     * last.
     */
    private int codePointOffset(int offset) {
      if (offset < units) {
        units = 0;
        codePoints = 0;
      }
      codePoints += Character.codePointCount(article.text(), units, offset);
      units = offset;
      return codePoints;
    }

    private String words(Span span) {
      return article.text().substring(span.start(), span.end()).replace('\n', ' ');
    }
  }
}
