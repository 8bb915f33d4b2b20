package org.isnad.arabic.mention;

import static org.isnad.arabic.Letters.*;

/** Endings of gender and number of nouns, as spelling shows them. */
final class Endings {
  private static final int LEAST_STEM = 3;

  private Endings() {}

  /** Where the ending of a folded word starts; its length when there is none. */
  static int start(String key, int offset) {
    int length = key.length();
    int stem = length - offset;
    if (stem >= LEAST_STEM + 2 && isLongEnding(key.charAt(length - 2), key.charAt(length - 1))) {
      return length - 2;
    }
    return stem > LEAST_STEM && isShortEnding(key.charAt(length - 1)) ? length - 1 : length;
  }

  /** Whether a folded word ends as a sound masculine plural. */
  static boolean isPlural(String key) {
    int length = key.length();
    return length > LEAST_STEM + 2
        && key.charAt(length - 1) == NOON
        && (key.charAt(length - 2) == WAW || key.charAt(length - 2) == YEH);
  }

  private static boolean isLongEnding(char first, char second) {
    return second == NOON && (first == WAW || first == YEH || first == ALEF)
        || first == ALEF && second == TEH;
  }

  private static boolean isShortEnding(char c) {
    return c == HEH || c == ALEF;
  }
}
