package org.isnad.arabic.morphology;

import static org.isnad.arabic.Letters.*;
import static org.isnad.arabic.morphology.Notation.*;

/** Joins endings to stems; a weak last letter contracts with the vowels beside it. */
final class WeakEnd {
  private WeakEnd() {}

  /** A stem with an ending, both in {@link Notation}. */
  static String join(String stem, String ending) {
    int last = stem.length() - 1;
    if (last < 1 || !isGlide(stem.charAt(last)) || !isShort(stem.charAt(last - 1))) {
      return stem + ending;
    }
    String head = stem.substring(0, last - 1);
    char vowel = stem.charAt(last - 1);
    return head + contracted(vowel, stem.charAt(last), ending);
  }

  private static String contracted(char vowel, char glide, String ending) {
    if (ending.isEmpty()) {
      return String.valueOf(vowel);
    }
    char first = ending.charAt(0);
    if (isShort(first)) {
      return beforeShort(vowel, glide, ending);
    }
    if (first == LONG_U || first == LONG_I) {
      return beforeLong(vowel, ending);
    }
    return first == LONG_A || vowel == 'a' ? "" + vowel + glide + ending : lengthen(vowel) + ending;
  }

  /** {@code رمى}, {@code دعا}, {@code رمت}, {@code يرمي}, {@code بقي}, {@code بقيت}. */
  private static String beforeShort(char vowel, char glide, String ending) {
    boolean isWhole = ending.length() == 1;
    if (vowel == 'a') {
      return isWhole ? String.valueOf(glide == WAW ? LONG_A : FINAL_A) : ending;
    }
    return ending.equals("u") ? String.valueOf(lengthen(vowel)) : "" + vowel + glide + ending;
  }

  /** {@code رموا}, {@code يرضون}, {@code ترضين} with a diphthong; {@code بقوا}, {@code يرمون}. */
  private static String beforeLong(char vowel, String ending) {
    if (vowel != 'a') {
      return ending;
    }
    return "a" + (ending.charAt(0) == LONG_U ? WAW : YEH) + ending.substring(1);
  }
}
