package org.isnad.time;

/** Where the tense of a clause looks. */
public enum Direction {
  PAST,
  FUTURE,
  /** A plain present, or no verb: of days of the month the nearest, of weekdays the next. */
  NEITHER
}
