package org.isnad.arabic.morphology;

import org.isnad.language.Analysis;
import org.isnad.language.Clitics;
import org.jspecify.annotations.Nullable;

/**
 * The best path through each reading of a sentence, by one pass forward and one back. The readings
 * of all tokens stand one after another in arrays of the whole sentence.
 */
final class SentencePaths {
  private static final int EDGE = WordClass.EDGE.number();
  private static final int TO_EDGE = ContextWeights.way(ContextWeights.NEXT, EDGE);

  private final ContextWeights weights;
  private final int tokens;

  /** Where the readings of each token start, and where the last ones end. */
  private final int[] starts;

  /** The class of each reading. */
  private final int[] classes;

  /** How each reading follows what is before it: {@link ContextWeights#way}. */
  private final int[] ways;

  /** What each reading counts whatever is before it. */
  private final int[] own;

  /** Of a sentence with at least one token; its readings are to be entered. */
  SentencePaths(ContextWeights weights, Analysis[][] readings) {
    this.weights = weights;
    this.tokens = readings.length;
    this.starts = new int[tokens + 1];
    for (int i = 0; i < tokens; i++) {
      starts[i + 1] = starts[i] + readings[i].length;
    }
    int all = starts[tokens];
    this.classes = new int[all];
    this.ways = new int[all];
    this.own = new int[all];
  }

  /** The number of the first reading of a token. */
  int start(int token) {
    return starts[token];
  }

  /**
   * Says what the reading with this number is.
   *
   * @param score what it counts before context
   */
  void enter(int number, Analysis reading, WordClass type, int score) {
    WordClass between = between(reading);
    classes[number] = type.number();
    if (between == null) {
      ways[number] = ContextWeights.way(link(reading), type.number());
      own[number] = score;
    } else {
      ways[number] = ContextWeights.way(link(reading), between.number());
      own[number] = score + weights.weight(between.number(), ContextWeights.NEXT, type.number());
    }
  }

  /** For each reading the sum of the best path through it. */
  int[] scores() {
    int[] sums = forward();
    int[] after = backward();
    for (int i = 0; i < sums.length; i++) {
      sums[i] += after[i];
    }
    return sums;
  }

  /** The best sum from the sentence's start up to each reading. */
  private int[] forward() {
    int[] sums = new int[own.length];
    for (int j = 0; j < starts[1]; j++) {
      sums[j] = own[j] + weights.weight(EDGE, ways[j]);
    }
    for (int i = 1; i < tokens; i++) {
      for (int j = starts[i]; j < starts[i + 1]; j++) {
        sums[j] = own[j] + bestBefore(starts[i - 1], starts[i], ways[j], sums);
      }
    }
    return sums;
  }

  private int bestBefore(int from, int to, int way, int[] sums) {
    int best = Integer.MIN_VALUE;
    for (int k = from; k < to; k++) {
      best = Math.max(best, sums[k] + weights.weight(classes[k], way));
    }
    return best;
  }

  /** The best sum of what follows each reading, without its own. */
  private int[] backward() {
    int[] sums = new int[own.length];
    for (int j = starts[tokens - 1]; j < sums.length; j++) {
      sums[j] = weights.weight(classes[j], TO_EDGE);
    }
    for (int i = tokens - 2; i >= 0; i--) {
      for (int k = starts[i]; k < starts[i + 1]; k++) {
        sums[k] = bestAfter(classes[k], starts[i + 1], starts[i + 2], sums);
      }
    }
    return sums;
  }

  private int bestAfter(int previous, int from, int to, int[] sums) {
    int best = Integer.MIN_VALUE;
    for (int j = from; j < to; j++) {
      best = Math.max(best, sums[j] + own[j] + weights.weight(previous, ways[j]));
    }
    return best;
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
