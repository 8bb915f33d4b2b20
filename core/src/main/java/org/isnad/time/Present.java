package org.isnad.time;

import java.time.LocalDate;
import org.isnad.DateRange;

/**
 * Now, or soon.
 *
 * @param future soon, not now
 */
public record Present(boolean future) implements TimeValue {
  @Override
  public Resolved resolve(Reference reference) {
    LocalDate today = reference.today();
    String value = future ? "FUTURE_REF" : "PRESENT_REF";
    DateRange range = today == null || future ? null : DateRange.day(today);
    return new Resolved(
        range, Resolved.DATE, value, Precision.DAY, future ? "soon, no day" : "now");
  }
}
