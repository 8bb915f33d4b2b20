package org.isnad.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.isnad.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * A season of the northern half, as three whole months; the winter of a year begins in December of
 * it.
 *
 * @param code SP, SU, FA or WI
 * @param year a value that resolves to a year, null when none is said
 */
public record Season(String code, @Nullable TimeValue year, Relation relation)
    implements TimeValue {
  private static final int MONTHS = 3;

  @Override
  public Resolved resolve(Reference reference) {
    DateRange inYear = year == null ? null : year.resolve(reference).range();
    if (inYear != null) {
      return resolved(rangeIn(inYear.first().getYear()));
    }
    LocalDate today = reference.today();
    DateRange range =
        today == null || year != null
            ? null
            : Reference.choose(recurrences(today), today, relation, reference.direction());
    return range == null
        ? Resolved.unresolved(Resolved.DATE, "XXXX-" + code, Precision.APPROXIMATE)
        : resolved(range);
  }

  private Resolved resolved(DateRange range) {
    String value = Timex.year(range.first().getYear()) + '-' + code;
    return Resolved.date(range, value, Precision.APPROXIMATE, "season");
  }

  private List<DateRange> recurrences(LocalDate today) {
    List<DateRange> ranges = new ArrayList<>();
    for (int i = -2; i <= 2; i++) {
      ranges.add(rangeIn(today.getYear() + i));
    }
    return ranges;
  }

  private DateRange rangeIn(int someYear) {
    LocalDate first = LocalDate.of(someYear, firstMonth(), 1);
    return new DateRange(first, first.plusMonths(MONTHS).minusDays(1));
  }

  private int firstMonth() {
    return switch (code) {
      case "SP" -> 3;
      case "SU" -> 6;
      case "FA" -> 9;
      default -> 12;
    };
  }
}
