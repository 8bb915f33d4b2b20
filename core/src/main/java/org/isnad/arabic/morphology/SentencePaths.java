package org.isnad.arabic.morphology;

import org.isnad.language.Analysis;
import org.isnad.language.Clitics;

/** The best path through each reading of a sentence, by one pass forward and one back. */
final class SentencePaths {
  private static final int EDGE = WordClass.EDGE.number();
  private static final int PREPOSITION = WordClass.PREPOSITION.number();

  private final ContextWeights weights;
  private final WordClass[][] classes;
  private final Analysis[][] readings;

  SentencePaths(ContextWeights weights, WordClass[][] classes, Analysis[][] readings) {
    this.weights = weights;
    this.classes = classes;
    this.readings = readings;
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
        sums[i][j] = readings[i][j].score() + (i == 0 ? step(EDGE, 0, j) : best(i, j, sums[i - 1]));
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
        int sum = step(classes[i - 1][k].number(), i, j) + readings[i][j].score() + after[j];
        best = Math.max(best, sum);
      }
      before[k] = best;
    }
    return before;
  }

  /** A preposition written with its noun is a step of its own. */
  private int step(int previous, int i, int j) {
    Analysis reading = readings[i][j];
    int link = Disambiguator.link(reading);
    int next = classes[i][j].number();
    return reading.hasProclitic(Clitics.ANY_PREPOSITION)
        ? weights.weight(previous, link, PREPOSITION)
            + weights.weight(PREPOSITION, ContextWeights.NEXT, next)
        : weights.weight(previous, link, next);
  }
}
