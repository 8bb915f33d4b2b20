package org.isnad.arabic.morphology;

import org.isnad.language.Analysis;
import org.isnad.language.Clitics;
import org.jspecify.annotations.Nullable;

/** The best path through each reading of a sentence, by one pass forward and one back. */
final class SentencePaths {
  private static final int EDGE = WordClass.EDGE.number();

  private final ContextWeights weights;
  private final WordClass[][] classes;
  private final Analysis[][] readings;
  private final int[][] own;

  /**
   * Of a sentence with at least one token.
   *
   * @param own what each reading counts before context
   */
  SentencePaths(ContextWeights weights, WordClass[][] classes, Analysis[][] readings, int[][] own) {
    this.weights = weights;
    this.classes = classes;
    this.readings = readings;
    this.own = own;
  }

  /** For each reading of each token the sum of the best path through it. */
  int[][] scores() {
    int[][] sums = forward();
    int last = sums.length - 1;
    int[] after = new int[sums[last].length];
    for (int j = 0; j < after.length; j++) {
      after[j] = weights.weight(classes[last][j].number(), ContextWeights.NEXT, EDGE);
    }
    for (int i = last; i >= 0; i--) {
      int[] before = i == 0 ? after : back(i, after);
      for (int j = 0; j < after.length; j++) {
        sums[i][j] += after[j];
      }
      after = before;
    }
    return sums;
  }

  private int[][] forward() {
    int[][] sums = new int[readings.length][];
    for (int i = 0; i < readings.length; i++) {
      sums[i] = new int[readings[i].length];
      for (int j = 0; j < sums[i].length; j++) {
        sums[i][j] = own[i][j] + (i == 0 ? step(EDGE, 0, j) : best(i, j, sums[i - 1]));
      }
    }
    return sums;
  }

  private int best(int i, int j, int[] before) {
    int best = Integer.MIN_VALUE;
    for (int k = 0; k < before.length; k++) {
      best = Math.max(best, before[k] + step(classes[i - 1][k].number(), i, j));
    }
    return best;
  }

  /** What can follow each reading of the word before, from a word on. */
  private int[] back(int i, int[] after) {
    int[] before = new int[readings[i - 1].length];
    for (int k = 0; k < before.length; k++) {
      int best = Integer.MIN_VALUE;
      for (int j = 0; j < after.length; j++) {
        int sum = step(classes[i - 1][k].number(), i, j) + own[i][j] + after[j];
        best = Math.max(best, sum);
      }
      before[k] = best;
    }
    return before;
  }

  private int step(int previous, int i, int j) {
    Analysis reading = readings[i][j];
    int link = link(reading);
    int next = classes[i][j].number();
    WordClass between = between(reading);
    return between == null
        ? weights.weight(previous, link, next)
        : weights.weight(previous, link, between.number())
            + weights.weight(between.number(), ContextWeights.NEXT, next);
  }

  /** The link by which a reading follows the word before it. */
  static int link(Analysis reading) {
    return reading.hasProclitic(Clitics.ANY_CONJUNCTION)
        ? ContextWeights.JOINED
        : ContextWeights.NEXT;
  }

  /**
   * What is written with a word and is a step of its own: a preposition before a noun, before a
   * verb the {@code li-} of purpose; null where there is none.
   */
  static @Nullable WordClass between(Analysis reading) {
    if (!reading.hasProclitic(Clitics.ANY_PREPOSITION)) {
      return null;
    }
    return reading.isVerb() ? WordClass.BEFORE_VERB : WordClass.PREPOSITION;
  }
}
