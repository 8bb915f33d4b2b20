package org.isnad.relate;

import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.isnad.DateRange;
import org.isnad.EventType;
import org.isnad.Place;
import org.jspecify.annotations.Nullable;

/**
 * A happening with all that articles tell of it.
 *
 * @param tellings at least one, in canonical order, all of one type, each of another article
 */
public record LinkedHappening(List<Telling> tellings) {
  private static final Comparator<EventReport> EXACTEST =
      Comparator.comparing((EventReport report) -> !report.isDated())
          .thenComparing(report -> length(Objects.requireNonNull(report.date())));

  public LinkedHappening {
    tellings = List.copyOf(tellings);
  }

  public EventType type() {
    return first().type();
  }

  /** What the earliest of its articles reports. */
  public EventReport first() {
    return tellings.get(0).report();
  }

  /** When it was: the shortest interval that an article gives, else the earliest day of news. */
  public @Nullable DateRange date() {
    return reports().stream()
        .filter(report -> report.date() != null)
        .min(EXACTEST)
        .map(EventReport::date)
        .orElse(null);
  }

  /** Where it was, by the first article that names a place; null when none does. */
  public @Nullable Place place() {
    return reports().stream()
        .map(EventReport::place)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** PLOVER's score, the mean of its reports'. */
  public double score() {
    return reports().stream().mapToDouble(EventReport::score).average().orElse(0);
  }

  /** The outlets, each once, in the order of the alphabet. */
  public List<String> sources() {
    return tellings.stream()
        .map(Telling::source)
        .filter(Objects::nonNull)
        .distinct()
        .sorted()
        .toList();
  }

  private List<EventReport> reports() {
    return tellings.stream().map(Telling::report).toList();
  }

  private static long length(DateRange date) {
    return ChronoUnit.DAYS.between(date.first(), date.last());
  }
}
