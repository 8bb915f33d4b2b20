package org.isnad.time;

/** What an expression says of the happening that it stands by. */
public enum TimeRole {
  /** It happened then. */
  WHEN,
  /** It has gone on since then: only the start is said. */
  START,
  /** It went on, or must be done, until then: only the end is said. */
  END,
  /** How long it took; no date. */
  LENGTH,
  /** How often. */
  FREQUENCY
}
