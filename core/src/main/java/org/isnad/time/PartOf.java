package org.isnad.time;

import java.time.LocalDate;
import org.isnad.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * The early, middle or late part of a day, week, month, year or longer time, or what is left of it.
 *
 * <p>By the codebook the thirds of a month are days 1–10, 11–20 and 21–end, those of a year are of
 * four months each.
 */
public record PartOf(Portion portion, TimeValue whole) implements TimeValue {
  /** Which part. */
  public enum Portion {
    EARLY,
    MIDDLE,
    LATE,
    /** From today to the end. */
    REST,
    /** From the start to the day before today. */
    EARLIER,
    /** From the day after today to the end. */
    LATER
  }

  private static final String END_OF_DAY = "T23:59";
  private static final int THIRD_OF_MONTH = 10;
  private static final int THIRD_OF_YEAR = 4;

  @Override
  public Resolved resolve(Reference reference) {
    Resolved all = whole.resolve(reference);
    DateRange range = all.range();
    if (range == null) {
      return all;
    }
    if (portion == Portion.LATE
        && all.precision() == Precision.DAY
        && all.type().equals(Resolved.DATE)) {
      return new Resolved(
          range, Resolved.TIME, all.value() + END_OF_DAY, Precision.DAY, "end of " + all.reason());
    }
    DateRange part = part(range, reference.today());
    Precision precision = all.precision() == Precision.DAY ? Precision.DAY : Precision.APPROXIMATE;
    return new Resolved(part, all.type(), all.value(), precision, portion + " of " + all.reason());
  }

  private DateRange part(DateRange range, @Nullable LocalDate today) {
    return switch (portion) {
      case REST -> from(range, today, 0);
      case LATER -> from(range, today, 1);
      case EARLIER -> until(range, today);
      default -> third(range);
    };
  }

  private static DateRange from(DateRange range, @Nullable LocalDate today, int plus) {
    if (today == null || today.isBefore(range.first()) || !today.isBefore(range.last())) {
      return today != null && today.equals(range.last()) ? DateRange.day(today) : range;
    }
    return new DateRange(today.plusDays(plus), range.last());
  }

  private static DateRange until(DateRange range, @Nullable LocalDate today) {
    if (today == null || !today.isAfter(range.first()) || today.isAfter(range.last())) {
      return range;
    }
    return new DateRange(range.first(), today.minusDays(1));
  }

  private DateRange third(DateRange range) {
    LocalDate first = range.first();
    if (Span.of(range) == Span.MONTH) {
      return between(range, first.plusDays(THIRD_OF_MONTH), first.plusDays(2L * THIRD_OF_MONTH));
    }
    if (Span.of(range) == Span.YEAR) {
      return between(range, first.plusMonths(THIRD_OF_YEAR), first.plusMonths(2L * THIRD_OF_YEAR));
    }
    return Span.of(range) == Span.WEEK ? partOfWeek(range) : thirdOfOther(range);
  }

  /** The week's three parts overlap: Monday to Wednesday, Tuesday to Friday, Thursday to Sunday. */
  private DateRange partOfWeek(DateRange range) {
    LocalDate first = range.first();
    return switch (portion) {
      case EARLY -> new DateRange(first, first.plusDays(2));
      case MIDDLE -> new DateRange(first.plusDays(1), first.plusDays(4));
      default -> new DateRange(first.plusDays(3), range.last());
    };
  }

  private DateRange thirdOfOther(DateRange range) {
    LocalDate first = range.first();
    int years = range.last().getYear() - first.getYear() + 1;
    if (years > 1 && first.getDayOfYear() == 1) {
      int early = (years + 2) / 3;
      return between(range, first.plusYears(early), first.plusYears(early + (years + 1L) / 3));
    }
    long days = range.last().toEpochDay() - first.toEpochDay() + 1;
    if (days < 3) {
      return range;
    }
    return between(range, first.plusDays(days / 3), first.plusDays(2 * days / 3));
  }

  private DateRange between(DateRange range, LocalDate middle, LocalDate late) {
    return switch (portion) {
      case EARLY -> new DateRange(range.first(), middle.minusDays(1));
      case MIDDLE -> new DateRange(middle, late.minusDays(1));
      default -> new DateRange(late, range.last());
    };
  }

  /** What an interval of days is a whole of. */
  private enum Span {
    WEEK,
    MONTH,
    YEAR,
    OTHER;

    static Span of(DateRange range) {
      LocalDate first = range.first();
      LocalDate next = range.last().plusDays(1);
      if (first.getDayOfYear() == 1 && next.equals(first.plusYears(1))) {
        return YEAR;
      }
      if (first.getDayOfMonth() == 1 && next.equals(first.plusMonths(1))) {
        return MONTH;
      }
      return next.equals(first.plusWeeks(1)) ? WEEK : OTHER;
    }
  }
}
