package org.isnad.time;

import java.time.LocalDate;
import org.isnad.DateRange;

/**
 * Today, yesterday, tomorrow.
 *
 * @param offset days from the day of publication
 */
public record RelativeDay(int offset) implements TimeValue {
  @Override
  public Resolved resolve(Reference reference) {
    LocalDate today = reference.today();
    if (today == null) {
      return Resolved.unresolved(Resolved.DATE, "XXXX-XX-XX", Precision.DAY);
    }
    LocalDate day = today.plusDays(offset);
    return Resolved.date(DateRange.day(day), day.toString(), Precision.DAY, "day " + offset);
  }
}
