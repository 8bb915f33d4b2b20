package org.isnad.time;

/** Where the tense of a clause looks. */
public enum Direction {
  PAST,
  FUTURE,
  NEITHER
}
