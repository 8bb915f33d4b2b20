package org.isnad.time;

/** How exactly an interval of days is known. */
public enum Precision {
  DAY,
  WEEK,
  MONTH,
  YEAR,
  /** A part of a month or year, a season, a vague count. */
  APPROXIMATE
}
