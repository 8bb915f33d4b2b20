package org.isnad.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.isnad.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * A feast or a day with a name.
 *
 * @param year a value that resolves to a year, null when none is said
 */
public record Feast(FeastRule rule, @Nullable TimeValue year, Relation relation)
    implements TimeValue {
  @Override
  public Resolved resolve(Reference reference) {
    DateRange range = range(reference);
    Precision precision = rule.isMonth() ? Precision.MONTH : Precision.DAY;
    return range == null
        ? Resolved.unresolved(Resolved.DATE, "XXXX", precision)
        : Resolved.date(range, Timex.range(range), precision, "feast " + rule.kind());
  }

  private @Nullable DateRange range(Reference reference) {
    LocalDate today = reference.today();
    if (year != null) {
      DateRange inYear = year.resolve(reference).range();
      return inYear == null ? null : first(rule.in(inYear.first().getYear()));
    }
    return today == null
        ? null
        : Reference.choose(recurrences(today), today, relation, reference.direction());
  }

  private static @Nullable DateRange first(List<DateRange> ranges) {
    return ranges.isEmpty() ? null : ranges.get(0);
  }

  private List<DateRange> recurrences(LocalDate today) {
    List<DateRange> ranges = new ArrayList<>();
    for (int i = today.getYear() - 2; i <= today.getYear() + 2; i++) {
      ranges.addAll(rule.in(i));
    }
    return ranges;
  }
}
