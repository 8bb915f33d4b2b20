package org.isnad.actor;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody or some body is for a time.
 *
 * @param country country code, null when it belongs to none
 * @param sectors sector codes, the main one first, maybe empty
 * @param role such as {@code head of state}, null when none is named
 * @param from first day, null when open
 * @param to last day, null when open
 */
public record Office(
    @Nullable String country,
    List<String> sectors,
    @Nullable String role,
    @Nullable LocalDate from,
    @Nullable LocalDate to) {
  private static final List<String> OF_STATE = List.of("GOV", "LEG", "JUD", "MIL", "COP", "SPY");

  public Office {
    sectors = List.copyOf(sectors);
  }

  /** Whether it is held on that day; without a day, whether it has no last day. */
  public boolean isHeldOn(@Nullable LocalDate day) {
    return day == null ? to == null : !startsAfter(day) && (to == null || !to.isBefore(day));
  }

  boolean startsAfter(LocalDate day) {
    return from != null && from.isAfter(day);
  }

  boolean isOfState() {
    return sectors.stream().anyMatch(OF_STATE::contains);
  }
}
