package org.isnad.time;

import java.time.LocalDate;
import org.isnad.DateRange;

/**
 * From one time to another, both included. The second is sought after the first where a year or
 * month is not said.
 */
public record Range(TimeValue from, TimeValue to) implements TimeValue {
  @Override
  public Resolved resolve(Reference reference) {
    Resolved start = from.resolve(reference);
    Resolved end = to.resolve(reference);
    DateRange first = start.range();
    DateRange last = end.range();
    if (first == null || last == null) {
      String type = start.type().equals(Resolved.TIME) ? Resolved.TIME : Resolved.DATE;
      return new Resolved(
          null, type, start.value() + '/' + end.value(), end.precision(), end.reason());
    }
    return resolved(start, end, together(first, last, reference));
  }

  private static Resolved resolved(Resolved start, Resolved end, DateRange range) {
    boolean time = end.type().equals(Resolved.TIME);
    String value = time ? start.value() + '/' + end.value() : Timex.range(range);
    Precision precision =
        start.precision().compareTo(end.precision()) > 0 ? start.precision() : end.precision();
    return new Resolved(
        range, time ? Resolved.TIME : Resolved.DATE, value, precision, "from " + start.reason());
  }

  private DateRange together(DateRange first, DateRange last, Reference reference) {
    if (!last.last().isBefore(first.first())) {
      return new DateRange(first.first(), last.last());
    }
    LocalDate end = lastDay(to.resolve(reference.at(first.first()).looking(Direction.FUTURE)));
    if (!end.isBefore(first.first())) {
      return new DateRange(first.first(), end);
    }
    return first;
  }

  private static LocalDate lastDay(Resolved resolved) {
    DateRange range = resolved.range();
    return range == null ? LocalDate.MIN : range.last();
  }
}
