package org.isnad.evaluation.words;

import java.util.List;
import org.isnad.arabic.morphology.Disambiguator;
import org.isnad.arabic.morphology.Morphology;
import org.isnad.language.Analysis;
import org.isnad.language.Token;

/** The tokens of a sentence with their readings, likeliest in this sentence first. */
final class ReadSentence {
  private final List<Token> tokens;
  private final Analysis[][] readings;

  private ReadSentence(List<Token> tokens, Analysis[][] readings) {
    this.tokens = tokens;
    this.readings = readings;
  }

  static ReadSentence of(List<Token> tokens, Morphology morphology, Disambiguator disambiguator) {
    Analysis[][] readings = new Analysis[tokens.size()][];
    for (int i = 0; i < readings.length; i++) {
      readings[i] = morphology.analyze(tokens.get(i));
    }
    disambiguator.choose(tokens, readings);
    return new ReadSentence(tokens, readings);
  }

  Analysis[] readings(int token) {
    return readings[token];
  }

  /** Words are counted, and their readings. */
  void countReadings(Count words, Count all) {
    for (int i = 0; i < readings.length; i++) {
      if (tokens.get(i).kind() == Token.Kind.WORD) {
        words.add(1);
        all.add(readings[i].length);
      }
    }
  }
}
