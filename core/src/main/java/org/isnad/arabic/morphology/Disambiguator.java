package org.isnad.arabic.morphology;

import java.util.List;
import org.isnad.language.Analysis;
import org.isnad.language.Clitics;
import org.isnad.language.Lexeme;
import org.isnad.language.Token;
import org.isnad.lexicon.Lexicon;

/**
 * Chooses the reading of each word by its neighbours: the path of readings through the sentence
 * with the greatest sum of their own scores and of the weights between them. Safe to share between
 * threads; the time is linear in the number of tokens.
 */
public final class Disambiguator {
  private final WordClass[] classes;
  private final ContextWeights weights;

  /** The weights come from the lexicon. */
  public Disambiguator(Lexicon lexicon) {
    this(lexicon, ContextWeights.of(lexicon));
  }

  Disambiguator(Lexicon lexicon, ContextWeights weights) {
    this.weights = weights;
    this.classes = new WordClass[lexicon.lexemes().size()];
    for (Lexeme lexeme : lexicon.lexemes()) {
      classes[lexeme.id()] = WordClass.of(lexeme);
    }
  }

  /**
   * Reorders the readings of each token in place, likeliest in this sentence first, and returns the
   * first ones. A reading's rank is that of the best path through it.
   *
   * @param readings for each token one or more
   */
  public Analysis[] choose(List<Token> tokens, Analysis[][] readings) {
    Analysis[] chosen = new Analysis[readings.length];
    if (chosen.length > 0) {
      int[][] scores = new SentencePaths(weights, steps(tokens, readings), readings).scores();
      for (int i = 0; i < chosen.length; i++) {
        sort(readings[i], scores[i]);
        chosen[i] = readings[i][0];
      }
    }
    return chosen;
  }

  private WordClass[][] steps(List<Token> tokens, Analysis[][] readings) {
    WordClass[][] steps = new WordClass[readings.length][];
    for (int i = 0; i < readings.length; i++) {
      Token token = tokens.get(i);
      steps[i] = new WordClass[readings[i].length];
      for (int j = 0; j < steps[i].length; j++) {
        steps[i][j] = classOf(readings[i][j], token);
      }
    }
    return steps;
  }

  WordClass classOf(Analysis reading, Token token) {
    Lexeme lexeme = reading.lexeme();
    WordClass general = reading.isGuess() ? WordClass.of(lexeme) : classes[lexeme.id()];
    return general.in(reading, token);
  }

  /** Insertion: there are few, and equals keep their order. */
  private static void sort(Analysis[] readings, int[] scores) {
    for (int i = 1; i < readings.length; i++) {
      Analysis reading = readings[i];
      int score = scores[i];
      int at = i;
      for (; at > 0 && scores[at - 1] < score; at--) {
        readings[at] = readings[at - 1];
        scores[at] = scores[at - 1];
      }
      readings[at] = reading;
      scores[at] = score;
    }
  }

  /** The link by which a reading follows the word before it. */
  static int link(Analysis reading) {
    return reading.hasProclitic(Clitics.ANY_CONJUNCTION)
        ? ContextWeights.JOINED
        : ContextWeights.NEXT;
  }
}
