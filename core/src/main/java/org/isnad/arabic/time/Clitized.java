package org.isnad.arabic.time;

import static org.isnad.arabic.Letters.*;

/**
 * The spellings of a word with what is written as one with it: conjunctions, prepositions, the
 * article.
 */
final class Clitized {
  private static final String ARTICLE = "" + ALEF + LAM;
  private static final char[] CONJUNCTIONS = {0, WAW, FEH};
  private static final char[] PREPOSITIONS = {0, BEH, LAM, KAF};

  /** Takes one spelling. */
  interface Receiver {
    void accept(String key, boolean joined, boolean preposed, boolean definite);
  }

  private Clitized() {}

  /**
   * Spells out a folded word.
   *
   * @param prepositions whether prepositions go before it
   * @param article whether it is given without an article and may take one
   */
  static void spell(String key, boolean prepositions, boolean article, Receiver receiver) {
    boolean hasArticle = key.startsWith(ARTICLE) && key.length() > ARTICLE.length();
    for (char conjunction : CONJUNCTIONS) {
      for (char preposition : PREPOSITIONS) {
        if (preposition == 0 || prepositions) {
          String joined = letter(conjunction) + joined(preposition, key, hasArticle);
          receiver.accept(joined, conjunction == WAW, preposition != 0, hasArticle);
          if (article) {
            String definite = letter(conjunction) + joined(preposition, ARTICLE + key, true);
            receiver.accept(definite, conjunction == WAW, preposition != 0, true);
          }
        }
      }
    }
  }

  /** The article loses its alef after the preposition li-. */
  private static String joined(char preposition, String key, boolean definite) {
    return letter(preposition) + (preposition == LAM && definite ? key.substring(1) : key);
  }

  private static String letter(char letter) {
    return letter == 0 ? "" : String.valueOf(letter);
  }
}
