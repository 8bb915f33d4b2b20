package org.isnad.store.record;

/** Turns offsets in code points, as records have them, into UTF-16 units. */
final class Offsets {
  private static final int STEP = 256;

  private final String text;

  /** Where each 256th code point starts; empty when none takes two units. */
  private final int[] starts;

  Offsets(String text) {
    this.text = text;
    int points = text.codePointCount(0, text.length());
    this.starts = points == text.length() ? new int[0] : new int[points / STEP + 1];
    for (int i = 1; i < starts.length; i++) {
      starts[i] = text.offsetByCodePoints(starts[i - 1], STEP);
    }
  }

  /** The UTF-16 units before so many code points. */
  int at(int points) {
    if (starts.length == 0) {
      return points;
    }
    int step = Math.min(points / STEP, starts.length - 1);
    return text.offsetByCodePoints(starts[step], points - step * STEP);
  }
}
