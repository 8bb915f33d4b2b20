package org.isnad.event;

import java.time.LocalDate;
import org.isnad.DateRange;
import org.isnad.language.Analysis;
import org.isnad.language.Clause;
import org.isnad.language.Features;
import org.isnad.language.ParsedSentence;
import org.isnad.time.Direction;
import org.isnad.time.Resolved;
import org.isnad.time.TimeExpression;
import org.isnad.time.TimeResolver;
import org.isnad.time.TimeRole;
import org.jspecify.annotations.Nullable;

/**
 * When an event took place: by the expression that governs its clause, else the day of the news.
 */
public final class EventDates {
  /** Evidence that nothing dates an event, so that the day of the news stands. */
  public static final String DAY_OF_NEWS = "time:published";

  private static final String NO_TIME = "time:none";

  /** When, the words that say so (tokens of the sentence; −1 when none), and the rule. */
  record Dated(@Nullable DateRange range, int from, int to, String rule) {}

  private static final int OTHER_CLAUSE = 40;

  private final TimeResolver resolver = new TimeResolver();

  Dated date(Candidate candidate, @Nullable LocalDate published, boolean future) {
    ParsedSentence sentence = candidate.sentence();
    TimeExpression time = governing(candidate);
    if (time != null) {
      Resolved resolved =
          resolver.resolve(time.value(), published, direction(sentence, candidate, future));
      DateRange range = interval(resolved.range(), time.role(), published);
      if (range != null) {
        return new Dated(range, time.from(), time.to(), "time:" + resolved.reason());
      }
    }
    boolean toCome = future && candidate.code().type().quad() % 2 == 0;
    if (published == null || toCome || !isFresh(candidate)) {
      return new Dated(null, -1, -1, NO_TIME);
    }
    return new Dated(DateRange.day(published), -1, -1, DAY_OF_NEWS);
  }

  /** Since a day means until the news; until a day says nothing of the start. */
  private static @Nullable DateRange interval(
      @Nullable DateRange range, TimeRole role, @Nullable LocalDate published) {
    if (range == null || role == TimeRole.LENGTH || role == TimeRole.FREQUENCY) {
      return null;
    }
    if (role == TimeRole.START && published != null && !range.first().isAfter(published)) {
      return new DateRange(range.first(), published);
    }
    return role == TimeRole.END ? null : range;
  }

  private static Direction direction(ParsedSentence sentence, Candidate candidate, boolean future) {
    if (future) {
      return Direction.FUTURE;
    }
    int predicate = sentence.clauseAt(candidate.trigger()).predicate();
    if (predicate < 0) {
      return Direction.PAST;
    }
    Analysis verb = sentence.word(predicate);
    return verb.has(Features.FUTURE) ? Direction.FUTURE : Direction.PAST;
  }

  /** The nearest expression in the trigger's clause, else one of a clause above. */
  private static @Nullable TimeExpression governing(Candidate candidate) {
    ParsedSentence sentence = candidate.sentence();
    Clause clause = sentence.clauseAt(candidate.trigger());
    TimeExpression best = null;
    int bestDistance = Integer.MAX_VALUE;
    for (TimeExpression time : sentence.times()) {
      if (time.role() == TimeRole.LENGTH || time.role() == TimeRole.FREQUENCY) {
        continue;
      }
      int distance = distance(sentence, clause, candidate, time);
      if (distance < bestDistance) {
        best = time;
        bestDistance = distance;
      }
    }
    return best;
  }

  private static int distance(
      ParsedSentence sentence, Clause clause, Candidate candidate, TimeExpression time) {
    Clause other = sentence.clauseAt(time.from());
    int tokens = Math.abs(time.from() - candidate.trigger());
    if (other.index() == clause.index()) {
      return tokens;
    }
    if (isAbove(sentence, other, clause) && clause.kind() != Clause.Kind.RELATIVE) {
      return OTHER_CLAUSE + tokens;
    }
    return Integer.MAX_VALUE;
  }

  private static boolean isAbove(ParsedSentence sentence, Clause above, Clause clause) {
    int parent = clause.parent();
    while (parent >= 0) {
      if (parent == above.index()) {
        return true;
      }
      parent = sentence.clauses().get(parent).parent();
    }
    return false;
  }

  /** Told as news, not as background: not in a relative clause, not of a plain present. */
  private static boolean isFresh(Candidate candidate) {
    return !candidate.features().containsKey("in-condition");
  }
}
