package org.isnad.arabic.morphology;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.language.Analysis;
import org.isnad.language.Lexeme;
import org.isnad.language.PartOfSpeech;
import org.isnad.language.Token;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.Row;

/**
 * Chooses the reading of each word by its neighbours: the path of readings through the sentence
 * with the greatest sum of their own scores and of the weights between them. Safe to share between
 * threads; the time is linear in the number of tokens.
 */
public final class Disambiguator {
  private static final String COMMON_VERBS = "words/common-verbs";
  private static final int COMMON = 8;

  private final WordClass[] classes;
  private final BitSet commonVerbs = new BitSet();
  private final ContextWeights weights;

  /** The weights come from the lexicon. */
  public Disambiguator(Lexicon lexicon) {
    this(lexicon, ContextWeights.of(lexicon));
  }

  Disambiguator(Lexicon lexicon, ContextWeights weights) {
    this.weights = weights;
    this.classes = new WordClass[lexicon.lexemes().size()];
    Set<String> common = commonVerbs(lexicon);
    for (Lexeme lexeme : lexicon.lexemes()) {
      classes[lexeme.id()] = WordClass.of(lexeme);
      boolean verb = lexeme.pos() == PartOfSpeech.VERB;
      commonVerbs.set(lexeme.id(), verb && common.contains(lexeme.lemma()));
    }
  }

  private static Set<String> commonVerbs(Lexicon lexicon) {
    Set<String> lemmas = new HashSet<>();
    for (Row row : lexicon.files().rows(COMMON_VERBS)) {
      lemmas.add(row.last());
    }
    return lemmas;
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
      SentencePaths paths = new SentencePaths(weights, readings);
      for (int i = 0; i < chosen.length; i++) {
        enter(paths, i, readings[i], tokens.get(i));
      }
      int[] scores = paths.scores();
      for (int i = 0; i < chosen.length; i++) {
        sort(readings[i], scores, paths.start(i));
        chosen[i] = readings[i][0];
      }
    }
    return chosen;
  }

  private void enter(SentencePaths paths, int token, Analysis[] readings, Token word) {
    for (int j = 0; j < readings.length; j++) {
      Analysis reading = readings[j];
      paths.enter(paths.start(token) + j, reading, classOf(reading, word), own(reading));
    }
  }

  private int own(Analysis reading) {
    boolean common = !reading.isGuess() && commonVerbs.get(reading.lexeme().id());
    return reading.score() + (common ? COMMON : 0);
  }

  WordClass classOf(Analysis reading, Token token) {
    Lexeme lexeme = reading.lexeme();
    WordClass general = reading.isGuess() ? WordClass.of(lexeme) : classes[lexeme.id()];
    return general.in(reading, token);
  }

  /** Insertion: there are few, and equals keep their order. */
  private static void sort(Analysis[] readings, int[] scores, int start) {
    for (int i = 1; i < readings.length; i++) {
      Analysis reading = readings[i];
      int score = scores[start + i];
      int at = i;
      for (; at > 0 && scores[start + at - 1] < score; at--) {
        readings[at] = readings[at - 1];
        scores[start + at] = scores[start + at - 1];
      }
      readings[at] = reading;
      scores[start + at] = score;
    }
  }
}
