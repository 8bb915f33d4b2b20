package org.isnad.formats;

/** Turns offsets in UTF-16 units into code points; a lone surrogate counts as one. */
public final class CodePoints {
  private static final int STEP_BITS = 8;
  private static final int STEP_MASK = (1 << STEP_BITS) - 1;

  private final String text;

  /** Second halves of pairs before each 256th unit; empty when the text has none. */
  private final int[] pairsBefore;

  public CodePoints(String text) {
    this.text = text;
    this.pairsBefore = hasSurrogates(text) ? pairs(text) : new int[0];
  }

  private static boolean hasSurrogates(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static int[] pairs(String text) {
    int[] before = new int[(text.length() >> STEP_BITS) + 1];
    int pairs = 0;
    for (int i = 0; i <= text.length(); i++) {
      if ((i & STEP_MASK) == 0) {
        before[i >> STEP_BITS] = pairs;
      }
      pairs += endsPair(text, i) ? 1 : 0;
    }
    return before;
  }

  private static boolean endsPair(String text, int i) {
    return i > 0
        && i < text.length()
        && Character.isLowSurrogate(text.charAt(i))
        && Character.isHighSurrogate(text.charAt(i - 1));
  }

  /** The code points before an offset in UTF-16 units. */
  public int at(int offset) {
    if (pairsBefore.length == 0) {
      return offset;
    }
    int step = offset >> STEP_BITS;
    int pairs = pairsBefore[step];
    for (int i = step << STEP_BITS; i < offset; i++) {
      pairs += endsPair(text, i) ? 1 : 0;
    }
    return offset - pairs;
  }
}
