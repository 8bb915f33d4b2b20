package org.isnad.ingest.repeat;

import java.util.Arrays;
import org.isnad.arabic.Normalizer;

/**
 * Prints of texts by which near copies are found: of the hashes of all runs of four words the least
 * under each of 64 orders (Broder 1997). The share of equal places of two prints estimates the
 * share of runs that the texts have in common.
 */
final class MinHash {
  /** Numbers in a print. */
  static final int SIZE = 64;

  private static final int RUN = 4;
  private static final int FEWEST_WORDS = 20;
  private static final long STEP = 0x9E3779B97F4A7C15L;

  private MinHash() {}

  /** The print of a text, or nothing when the text is too short to tell. */
  static int[] of(String text) {
    long[] words = words(text);
    if (words.length < FEWEST_WORDS) {
      return new int[0];
    }
    int[] print = new int[SIZE];
    Arrays.fill(print, Integer.MAX_VALUE);
    for (int i = 0; i + RUN <= words.length; i++) {
      add(print, run(words, i));
    }
    return print;
  }

  private static long run(long[] words, int start) {
    long hash = TextHash.start();
    for (int i = start; i < start + RUN; i++) {
      hash = (hash ^ words[i]) * STEP;
      hash ^= hash >>> 29;
    }
    return hash;
  }

  private static void add(int[] print, long run) {
    long hash = run;
    for (int i = 0; i < SIZE; i++) {
      hash += STEP;
      int order = (int) (((hash ^ hash >>> 30) * 0xBF58476D1CE4E5B9L) >>> 33);
      if (order < print[i]) {
        print[i] = order;
      }
    }
  }

  private static long[] words(String text) {
    long[] words = new long[text.length() / 2 + 1];
    int count = 0;
    long hash = TextHash.start();
    boolean inWord = false;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      if (TextHash.isKept(c)) {
        hash = TextHash.more(hash, Normalizer.fold(c));
        inWord = true;
      } else if (inWord && Character.getType(c) != Character.NON_SPACING_MARK) {
        words[count++] = hash;
        hash = TextHash.start();
        inWord = false;
      }
    }
    return Arrays.copyOf(words, count);
  }

  /** The estimated share of runs in common, in places of {@link #SIZE}. */
  static int common(int[] print, int[] other) {
    int common = 0;
    for (int i = 0; i < SIZE; i++) {
      common += print[i] == other[i] ? 1 : 0;
    }
    return common;
  }
}
