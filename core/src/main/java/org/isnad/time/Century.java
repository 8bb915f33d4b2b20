package org.isnad.time;

import org.isnad.DateRange;

/**
 * A century counted from the epoch. As newspapers count, the 20th is 1900 to 1999.
 *
 * @param number from 1
 */
public record Century(int number) implements TimeValue {
  private static final int YEARS = 100;

  @Override
  public Resolved resolve(Reference reference) {
    int first = (number - 1) * YEARS;
    DateRange range = RelativeUnit.years(Math.max(1, first), first == 0 ? YEARS - 1 : YEARS);
    return Resolved.date(
        range, Timex.year(first).substring(0, 2), Precision.APPROXIMATE, "century");
  }
}
