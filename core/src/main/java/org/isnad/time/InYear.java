package org.isnad.time;

import org.isnad.DateRange;

/**
 * A month or a day in a year that is told from today.
 *
 * @param year a value that resolves to a year
 */
public record InYear(CalendarDate date, TimeValue year) implements TimeValue {
  @Override
  public Resolved resolve(Reference reference) {
    DateRange range = year.resolve(reference).range();
    if (range == null) {
      Reference nowhere = new Reference(null, reference.direction());
      return date.resolve(nowhere);
    }
    return date.in(range.first().getYear()).resolve(reference);
  }
}
