package org.isnad.relate;

import org.jspecify.annotations.Nullable;

/**
 * How two articles resemble each other, part by part, each from 0 to 1.
 *
 * @param words cosine of their terms, the rarer the heavier
 * @param headlines how much of each one's title the other tells, the mean of both
 * @param numbers cosine of their numbers
 * @param events how much of each one's happenings the other tells, the mean of both
 * @param countries cosine of the countries they tell of, null when one tells of none
 */
public record Resemblance(
    double words, double headlines, double numbers, double events, @Nullable Double countries) {
  private static final double SMALL_PART = 0.2;
  private static final double COUNTRY_PART = 0.4;
  private static final double COUNTRIES_UNKNOWN = 0.5;
  private static final double UNRELATED = 0.4;
  private static final double SAME = 1.4;

  /** All of it as one number from 0, unrelated, to 1, the same story. */
  public double score() {
    return Math.min(1, Math.max(0, (sum() - UNRELATED) / (SAME - UNRELATED)));
  }

  /** The same without its bounds, for ranking. */
  double sum() {
    double shared = words + headlines + SMALL_PART * numbers + SMALL_PART * events;
    double near = countries == null ? COUNTRIES_UNKNOWN : countries;
    return shared * (1 - COUNTRY_PART + COUNTRY_PART * near);
  }
}
