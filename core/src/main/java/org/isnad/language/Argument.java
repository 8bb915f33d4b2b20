package org.isnad.language;

import org.jspecify.annotations.Nullable;

/**
 * What stands in a place of a frame: a phrase or a pronoun.
 *
 * @param phrase the phrase, null for a pronoun
 * @param token the phrase's head, or the token that carries the pronoun
 * @param pronoun gender, number and person of a pronoun, 0 for a phrase
 * @param dropped a subject that only the verb's form shows
 */
public record Argument(@Nullable Phrase phrase, int token, int pronoun, boolean dropped) {
  private static final int SITUATION = -1;

  public static Argument of(Phrase phrase) {
    return new Argument(phrase, phrase.head(), 0, false);
  }

  public static Argument pronoun(int token, int features) {
    return new Argument(null, token, features, false);
  }

  public static Argument dropped(int token, int features) {
    return new Argument(null, token, features, true);
  }

  /** What was told before, as a whole: nobody. */
  public static Argument situation(int token) {
    return new Argument(null, token, SITUATION, true);
  }

  /** It stands for what was told before, not for anybody. */
  public boolean isSituation() {
    return pronoun == SITUATION;
  }

  public boolean isPronoun() {
    return phrase == null;
  }
}
