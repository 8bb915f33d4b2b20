package org.isnad.relate;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.isnad.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * Happenings by period.
 *
 * @param periods those in which something happened, the earliest first
 * @param undated how many happenings no article dates, or only over more than one period
 */
public record Timeline(List<Period> periods, int undated) {
  /** The length of periods. */
  public enum Unit {
    DAY,
    WEEK,
    MONTH;

    /** The first day of the period of a day; of a week, Monday. */
    LocalDate start(LocalDate day) {
      return switch (this) {
        case DAY -> day;
        case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        case MONTH -> day.withDayOfMonth(1);
      };
    }
  }

  /**
   * What happened in a period.
   *
   * @param start its first day
   * @param happenings at least one, by day, then as they were linked
   */
  public record Period(LocalDate start, List<LinkedHappening> happenings) {
    public Period {
      happenings = List.copyOf(happenings);
    }

    /** How many tellings of articles it has. */
    public int reports() {
      return happenings.stream().mapToInt(happening -> happening.tellings().size()).sum();
    }

    /** The mean PLOVER score of its happenings, however often each is told. */
    public double score() {
      return happenings.stream().mapToDouble(LinkedHappening::score).average().orElse(0);
    }

    /** How many are of a quad class, 1 to 4. */
    public long ofQuad(int quad) {
      return happenings.stream().filter(happening -> happening.type().quad() == quad).count();
    }
  }

  public Timeline {
    periods = List.copyOf(periods);
  }

  /** The periods of happenings on these days, both inclusive; null leaves an end open. */
  public static Timeline of(
      List<LinkedHappening> happenings,
      Unit unit,
      @Nullable LocalDate first,
      @Nullable LocalDate last) {
    List<LinkedHappening> dated =
        happenings.stream().filter(happening -> isWithinOne(happening.date(), unit)).toList();
    List<Period> periods =
        dated.stream()
            .filter(happening -> isBetween(day(happening), first, last))
            .sorted(Comparator.comparing(Timeline::day))
            .collect(
                Collectors.groupingBy(
                    happening -> unit.start(day(happening)), TreeMap::new, Collectors.toList()))
            .entrySet()
            .stream()
            .map(period -> new Period(period.getKey(), period.getValue()))
            .toList();
    return new Timeline(periods, happenings.size() - dated.size());
  }

  private static boolean isWithinOne(@Nullable DateRange date, Unit unit) {
    return date != null && unit.start(date.first()).equals(unit.start(date.last()));
  }

  private static LocalDate day(LinkedHappening happening) {
    return Objects.requireNonNull(happening.date()).first();
  }

  private static boolean isBetween(
      LocalDate day, @Nullable LocalDate first, @Nullable LocalDate last) {
    return (first == null || !day.isBefore(first)) && (last == null || !day.isAfter(last));
  }
}
