package org.isnad.time;

import org.isnad.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * What an expression means on a given day.
 *
 * @param range the days, null when they cannot be told (no publication date, a mere length)
 * @param type of TIMEX3: {@code DATE}, {@code TIME}, {@code DURATION} or {@code SET}
 * @param value of TIMEX3, with {@code X} for what is not known
 * @param precision how exactly {@code range} is known, or would be
 * @param reason the rule that decided, a few Latin words
 */
public record Resolved(
    @Nullable DateRange range, String type, String value, Precision precision, String reason) {
  static final String DATE = "DATE";
  static final String TIME = "TIME";
  static final String DURATION = "DURATION";
  static final String SET = "SET";

  static Resolved unresolved(String type, String value, Precision precision) {
    return new Resolved(null, type, value, precision, "no day to count from");
  }

  static Resolved date(DateRange range, String value, Precision precision, String reason) {
    return new Resolved(range, DATE, value, precision, reason);
  }

  Resolved because(String otherReason) {
    return new Resolved(range, type, value, precision, otherReason);
  }
}
