package org.isnad.arabic.morphology;

import static org.isnad.language.Features.*;

import org.isnad.language.Analysis;

/** Readings that are not worth keeping beside a likelier one of the same word. */
final class Rivals {
  private Rivals() {}

  /**
   * Whether the better reading makes the other superfluous: the same word cut in the same way,
   * where the other only differs in a person, number or mood that news hardly has.
   */
  static boolean hides(Analysis better, Analysis other) {
    if (better.lexeme().id() != other.lexeme().id() || better.stem() != other.stem()) {
      return false;
    }
    if (has(better.features(), PASSIVE) != has(other.features(), PASSIVE)) {
      return false;
    }
    return isUnusual(other.features()) || differsInClitics(better, other);
  }

  private static boolean isUnusual(int features) {
    return person(features) == SECOND
        || number(features) == DUAL
        || tense(features) == IMPERATIVE
        || has(features, SHORTENED)
        || has(features, CONSTRUCT);
  }

  /** {@code للجنة} with and without its article. */
  private static boolean differsInClitics(Analysis better, Analysis other) {
    return better.proclitics() != other.proclitics();
  }
}
