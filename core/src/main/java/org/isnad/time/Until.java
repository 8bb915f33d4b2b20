package org.isnad.time;

import java.time.LocalDate;
import org.isnad.DateRange;

/** Up to a time; from the day of publication where the time is still to come. */
public record Until(TimeValue end) implements TimeValue {
  @Override
  public Resolved resolve(Reference reference) {
    Resolved to = end.resolve(reference);
    DateRange range = to.range();
    if (range == null) {
      return to;
    }
    LocalDate today = reference.today();
    LocalDate last = range.last();
    LocalDate first = today == null || today.isAfter(last) ? last : today;
    return new Resolved(
        new DateRange(first, last), to.type(), to.value(), to.precision(), "until " + to.reason());
  }

  @Override
  public TimeRole role() {
    return TimeRole.END;
  }
}
