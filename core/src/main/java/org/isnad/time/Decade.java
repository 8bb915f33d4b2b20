package org.isnad.time;

import java.time.LocalDate;
import org.isnad.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * The twenties, the eighties: of a century that is said, else the latest that has begun.
 *
 * @param tens 20 to 90
 * @param century a value that resolves to a century, null when none is said
 */
public record Decade(int tens, @Nullable TimeValue century) implements TimeValue {
  private static final int YEARS = 10;
  private static final int CENTURY = 100;

  @Override
  public Resolved resolve(Reference reference) {
    Integer hundreds = hundreds(reference);
    if (hundreds == null) {
      return Resolved.unresolved(Resolved.DATE, "XX" + tens / YEARS, Precision.APPROXIMATE);
    }
    DateRange range = RelativeUnit.years(hundreds + tens, YEARS);
    String value = Timex.year(hundreds + tens).substring(0, 3);
    return Resolved.date(range, value, Precision.APPROXIMATE, "decade");
  }

  private @Nullable Integer hundreds(Reference reference) {
    if (century != null) {
      DateRange range = century.resolve(reference).range();
      return range == null ? null : Integer.valueOf(range.first().getYear());
    }
    LocalDate today = reference.today();
    if (today == null) {
      return null;
    }
    int hundreds = today.getYear() / CENTURY * CENTURY;
    boolean begun = hundreds + tens <= today.getYear();
    return begun || reference.direction() == Direction.FUTURE ? hundreds : hundreds - CENTURY;
  }
}
