package org.isnad.relate;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.isnad.DateRange;
import org.isnad.EventType;
import org.isnad.Place;
import org.jspecify.annotations.Nullable;

/**
 * How much speaks for tellings of two articles being of one happening: points for who, to whom,
 * when, where, how and in which words. The points were set by hand.
 */
public final class TellingComparer {
  /** From this sum on two tellings are of one happening. */
  public static final int ENOUGH = 5;

  private static final int CONTRADICTION = -20;
  private static final int SPEECH = -2;
  private static final int OTHERS = -4;

  /** Days, both included, of an interval that says more than a season. */
  private static final int SHORT = 3;

  /** Days between which one happening may be news. */
  private static final int NEWS_DAYS = 2;

  private static final double SOME_WORDS = 0.15;
  private static final double MANY_WORDS = 0.3;
  private static final double FEW_WORDS = 0.1;

  /** Either side may be told first. */
  private static final Set<EventType> MUTUAL =
      EnumSet.of(EventType.AGREE, EventType.CONSULT, EventType.COOPERATE);

  private TellingComparer() {}

  /** The points; from {@link #ENOUGH} on they are of one happening. The order does not matter. */
  public static int points(Telling one, Telling other) {
    EventReport first = one.report();
    EventReport second = other.report();
    if (first.type() != second.type() || one.article().equals(other.article())) {
      return CONTRADICTION;
    }
    return (isSpeech(first) ? SPEECH : 0)
        + sides(first, second)
        + dates(one, other)
        + places(first.place(), second.place())
        + modes(first.modes(), second.modes())
        + numbers(first.numbers(), second.numbers())
        + words(first.words(), second.words());
  }

  /** Much is said by one speaker on one day, to one listener. */
  private static boolean isSpeech(EventReport report) {
    return report.type().quad() % 2 == 1;
  }

  private static int sides(EventReport one, EventReport other) {
    int straight =
        parties(one.actors(), other.actors(), isSpeech(one))
            + parties(one.recipients(), other.recipients(), false);
    if (!MUTUAL.contains(one.type())) {
      return straight;
    }
    int crossed =
        parties(one.actors(), other.recipients(), false)
            + parties(one.recipients(), other.actors(), false);
    return Math.max(straight, crossed);
  }

  private static int parties(List<Party> one, List<Party> other, boolean speakers) {
    if (one.isEmpty() || other.isEmpty()) {
      return 0;
    }
    int best = OTHERS;
    for (Party some : one) {
      for (Party any : other) {
        best = Math.max(best, alike(some, any, speakers));
      }
    }
    return best;
  }

  private static int alike(Party one, Party other, boolean speakers) {
    if (one.isSame(other)) {
      return 2;
    }
    if (one.country() == null || other.country() == null) {
      return 0;
    }
    if (!one.isOfCountryOf(other)) {
      return OTHERS;
    }
    boolean bothNamed = one.name() != null && other.name() != null;
    return !bothNamed ? 1 : speakers ? -2 : 0;
  }

  private static int dates(Telling one, Telling other) {
    DateRange first = when(one);
    DateRange second = when(other);
    if (first == null || second == null) {
      return -1;
    }
    long gap = daysBetween(first, second);
    boolean bothDated = one.report().isDated() && other.report().isDated();
    if (gap > (bothDated ? 1 : NEWS_DAYS)) {
      return CONTRADICTION;
    }
    if (gap > 0) {
      return -1;
    }
    boolean exact = bothDated && first.equals(second);
    return Math.max(days(first), days(second)) > SHORT ? 0 : exact ? 2 : 1;
  }

  /** The news of a day may tell of the day before. */
  private static @Nullable DateRange when(Telling telling) {
    DateRange date = telling.report().date();
    return date == null || telling.report().isDated()
        ? date
        : new DateRange(date.first().minusDays(1), date.last());
  }

  private static long daysBetween(DateRange one, DateRange other) {
    LocalDate end = one.last().isBefore(other.last()) ? one.last() : other.last();
    LocalDate start = one.first().isAfter(other.first()) ? one.first() : other.first();
    return ChronoUnit.DAYS.between(end, start);
  }

  private static long days(DateRange date) {
    return ChronoUnit.DAYS.between(date.first(), date.last()) + 1;
  }

  private static int places(@Nullable Place one, @Nullable Place other) {
    if (one == null || other == null || one.name() == null || other.name() == null) {
      return 0;
    }
    if (!Objects.equals(one.country(), other.country())) {
      return -3;
    }
    if (isWide(one) || isWide(other)) {
      return 0;
    }
    return one.name().equals(other.name()) ? 2 : -1;
  }

  /** A country as a whole, or what no gazetteer knows: no point on a map. */
  private static boolean isWide(Place place) {
    return place.latitude() == null;
  }

  private static int modes(List<String> one, List<String> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return 0;
    }
    return one.equals(other) ? 1 : -2;
  }

  private static int numbers(List<String> one, List<String> other) {
    return one.stream().anyMatch(other::contains) ? 1 : 0;
  }

  /** By the share of words that both use, of those that either does. */
  private static int words(List<String> one, List<String> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return 0;
    }
    Set<String> all = new HashSet<>(one);
    all.addAll(other);
    double shared = (double) (one.size() + other.size() - all.size()) / all.size();
    return shared >= MANY_WORDS ? 3 : shared >= SOME_WORDS ? 1 : shared >= FEW_WORDS ? 0 : -2;
  }
}
