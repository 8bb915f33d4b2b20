package org.isnad.event;

import java.time.LocalDate;
import org.isnad.DateRange;
import org.isnad.language.Clause;
import org.isnad.language.Features;
import org.isnad.language.ParsedSentence;
import org.isnad.language.Phrase;
import org.isnad.lexicon.Lexicon;
import org.isnad.time.Direction;
import org.isnad.time.Past;
import org.isnad.time.Range;
import org.isnad.time.Resolved;
import org.isnad.time.Shift;
import org.isnad.time.TimeExpression;
import org.isnad.time.TimeResolver;
import org.isnad.time.TimeRole;
import org.isnad.time.TimeValue;
import org.jspecify.annotations.Nullable;

/**
 * When an event took place: by the expression that governs its clause, else the time that the story
 * has reached, else the day of the news, unless it is told as background.
 */
public final class EventDates {
  /** Evidence that nothing dates an event, so that the day of the news stands. */
  public static final String DAY_OF_NEWS = "time:published";

  /** Evidence that nothing dates an event that is no news. */
  public static final String BACKGROUND = "time:background";

  /** Material conflict: announced, it is still to come. */
  private static final int CONFLICT = 4;

  private static final String POINTED_AT = "time:of the happening told before";
  private static final String STORY = "time:story goes on";
  private static final String UNKNOWN = "time:none";

  /** When, the words that say so (tokens of the sentence; −1 when none), and the rule. */
  record Dated(@Nullable DateRange range, int from, int to, String rule) {
    static Dated without(String rule) {
      return new Dated(null, -1, -1, rule);
    }
  }

  private final TimeResolver resolver = new TimeResolver();
  private final TimeWords words;

  EventDates(Lexicon lexicon) {
    this.words = new TimeWords(lexicon);
  }

  Dated date(
      Candidate candidate,
      Voices voices,
      DatesTold told,
      @Nullable LocalDate published,
      boolean future) {
    TimeExpression time = GoverningTime.of(candidate, words);
    if (time != null) {
      Dated dated = byExpression(candidate, time, voices, told, published, future);
      if (dated != null) {
        return dated;
      }
    }
    boolean toCome = future && candidate.code().type().quad() % 2 == 0;
    if (toCome) {
      return Dated.without(UNKNOWN);
    }
    DateRange before = told.pointedAt(candidate, words);
    if (before != null) {
      return new Dated(before, -1, -1, POINTED_AT);
    }
    if (Background.isToldBy(candidate, voices)) {
      return Dated.without(BACKGROUND);
    }
    DateRange story = told.goingOn(candidate, voices.all());
    if (story != null) {
      return new Dated(story, -1, -1, STORY);
    }
    return published == null
        ? Dated.without(UNKNOWN)
        : new Dated(DateRange.day(published), -1, -1, DAY_OF_NEWS);
  }

  /** The day on which the verb of a clause took place, when the clause tells it; else null. */
  @Nullable DateRange dayOf(ParsedSentence sentence, Clause clause, @Nullable LocalDate published) {
    for (TimeExpression time : sentence.times()) {
      if (clause.covers(time.from()) && time.role() == TimeRole.WHEN && !isVague(time.value())) {
        return resolver.resolve(time.value(), published, Direction.PAST).range();
      }
    }
    return null;
  }

  private @Nullable Dated byExpression(
      Candidate candidate,
      TimeExpression time,
      Voices voices,
      DatesTold told,
      @Nullable LocalDate published,
      boolean future) {
    Direction direction = direction(candidate, time, future);
    if (isOfSaying(candidate, time, voices)) {
      return null;
    }
    if (isVague(time.value()) && direction != Direction.FUTURE) {
      return new Dated(null, time.from(), time.to(), "time:vague");
    }
    Resolved resolved = resolver.resolve(time.value(), published, direction);
    if (resolved.range() == null && time.value().isCountedFromTold()) {
      resolved = byStory(candidate, time, told, published);
    }
    DateRange range = interval(resolved.range(), time.role(), published);
    boolean foretold = future && candidate.code().type().quad() == CONFLICT;
    if (foretold && !isInClauseOf(candidate, time)) {
      return null;
    }
    if (range == null || isOfContent(candidate, time, range, published)) {
      return null;
    }
    String rule = "time:" + resolved.reason();
    boolean open = !(time.value() instanceof Range);
    if (open
        && isStart(candidate, time)
        && published != null
        && range.first().isBefore(published)) {
      return new Dated(
          new DateRange(range.first(), published), time.from(), time.to(), rule + ", since");
    }
    return new Dated(range, time.from(), time.to(), rule);
  }

  /** The day on which somebody told what another had asked or refused is not that of the asking. */
  private static boolean isOfSaying(Candidate candidate, TimeExpression time, Voices voices) {
    Clause clause = candidate.sentence().clauseAt(candidate.trigger());
    return time.from() < clause.from() && Background.isToldOfInSpeech(candidate, voices);
  }

  /** That day, eight years later: counted from the last time told before. */
  private Resolved byStory(
      Candidate candidate, TimeExpression time, DatesTold told, @Nullable LocalDate published) {
    DateRange last = told.last();
    for (TimeExpression other : candidate.sentence().times()) {
      if (other.from() < time.from() && other.role() == TimeRole.WHEN) {
        DateRange range = resolver.resolve(other.value(), published, Direction.PAST).range();
        last = range == null ? last : range;
      }
    }
    return resolver.resolveAfter(time.value(), last, published);
  }

  /** He summoned them for tomorrow: the day is that of what is asked, not of the asking. */
  private static boolean isOfContent(
      Candidate candidate, TimeExpression time, DateRange range, @Nullable LocalDate published) {
    boolean past =
        Features.tense(candidate.sentence().word(candidate.trigger()).features()) == Features.PAST;
    boolean counted = time.value().isCountedFromTold();
    return (past || counted) && published != null && range.first().isAfter(published);
  }

  /** Some days ago, years ago, earlier: nobody knows when. */
  private static boolean isVague(TimeValue value) {
    return value instanceof Past
        || value instanceof Shift shift && shift.isVague() && shift.sign() < 0;
  }

  /** Since the start of the war on the seventh; since they began to shell it six months ago. */
  private boolean isStart(Candidate candidate, TimeExpression time) {
    ParsedSentence sentence = candidate.sentence();
    Phrase phrase = GoverningTime.phraseBefore(sentence, time);
    Phrase own = sentence.phraseAt(candidate.trigger());
    if (own != null && words.isStart(own) || phrase != null && words.isStart(phrase)) {
      return true;
    }
    Clause clause = sentence.clauseAt(time.from());
    return clause.kind() == Clause.Kind.ADVERBIAL
        && (words.isSince(sentence, clause.opener()) || words.isSince(sentence, clause.from() - 1));
  }

  /** Since a day means until the news; until a day says nothing of the start. */
  private static @Nullable DateRange interval(
      @Nullable DateRange range, TimeRole role, @Nullable LocalDate published) {
    if (range == null) {
      return null;
    }
    if (role == TimeRole.START && published != null && !range.first().isAfter(published)) {
      return new DateRange(range.first(), published);
    }
    return range;
  }

  /** By the tense of the time's own clause; what is to come lies ahead in its own clause. */
  private static Direction direction(Candidate candidate, TimeExpression time, boolean future) {
    boolean own = isInClauseOf(candidate, time);
    return future && own ? Direction.FUTURE : candidate.sentence().directionAt(time.from());
  }

  private static boolean isInClauseOf(Candidate candidate, TimeExpression time) {
    ParsedSentence sentence = candidate.sentence();
    return sentence.clauseAt(time.from()).index() == sentence.clauseAt(candidate.trigger()).index();
  }
}
