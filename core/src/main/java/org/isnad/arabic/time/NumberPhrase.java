package org.isnad.arabic.time;

/**
 * A number in words, digits or both.
 *
 * @param from first token
 * @param to last token, exclusive
 * @param low the number, or the least that a vague one means
 * @param high the number, or the most that a vague one means
 * @param ordinal third, not three
 * @param definite with the article
 * @param joined with the conjunction wa- written as one with it
 * @param preposed with a preposition written as one with it
 */
public record NumberPhrase(
    int from,
    int to,
    double low,
    double high,
    boolean ordinal,
    boolean definite,
    boolean joined,
    boolean preposed) {

  /** Some, tens of, hundreds of. */
  public boolean isVague() {
    return low != high;
  }

  /** Whether it is a whole number from {@code least} to {@code most}. */
  public boolean isWithin(int least, int most) {
    return !isVague() && low >= least && low <= most && low == Math.rint(low);
  }

  public int intValue() {
    return (int) low;
  }
}
