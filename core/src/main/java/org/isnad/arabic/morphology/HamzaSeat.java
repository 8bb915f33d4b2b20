package org.isnad.arabic.morphology;

import static org.isnad.arabic.Letters.*;
import static org.isnad.arabic.morphology.Notation.*;

/** What hamza sits on: the strongest of the vowels beside it decides, i before u before a. */
final class HamzaSeat {
  private HamzaSeat() {}

  /**
   * The letter with the seat.
   *
   * @param before the sound before it in {@link Notation}, 0 at the start of a word
   * @param after the sound after it, 0 at the end
   */
  static char of(char before, char after, boolean isFinal) {
    if (before == 0) {
      return isI(after) ? ALEF_HAMZA_BELOW : ALEF_HAMZA_ABOVE;
    }
    return isFinal ? atEnd(before) : inside(before, after);
  }

  /** At the end of a word the short vowel before it decides; without one hamza has no seat. */
  private static char atEnd(char before) {
    return switch (before) {
      case 'a' -> ALEF_HAMZA_ABOVE;
      case 'i' -> YEH_HAMZA;
      case 'u' -> WAW_HAMZA;
      default -> HAMZA;
    };
  }

  private static char inside(char before, char after) {
    if (isI(after) || isI(before) || before == YEH) {
      return YEH_HAMZA;
    }
    if (isU(after) || before == 'u') {
      return WAW_HAMZA;
    }
    return before == LONG_A || before == LONG_U ? HAMZA : ALEF_HAMZA_ABOVE;
  }

  private static boolean isI(char vowel) {
    return vowel == 'i' || vowel == LONG_I;
  }

  private static boolean isU(char vowel) {
    return vowel == 'u' || vowel == LONG_U;
  }
}
