package org.isnad.arabic.morphology;

import static org.isnad.arabic.Letters.*;

/**
 * The notation in which rules of sound work before a word is spelt: consonants are Arabic letters
 * (hamza without a seat, a doubled consonant twice), vowels are Latin: {@code a i u} short, {@code
 * A I U} long, {@code Y} a long a written as alef maksura, {@code p} the feminine ending, {@code _}
 * the silent alef of the plural. Templates have {@code 1 2 3 4} for the root's letters and Latin
 * {@code m n t s w y} and {@code '} for those of the pattern.
 */
final class Notation {
  static final char LONG_A = 'A';
  static final char LONG_I = 'I';
  static final char LONG_U = 'U';
  static final char FINAL_A = 'Y';
  static final char FEMININE = 'p';
  static final char SILENT_ALEF = '_';

  private Notation() {}

  static boolean isShort(char c) {
    return c == 'a' || c == 'i' || c == 'u';
  }

  static boolean isLong(char c) {
    return c == LONG_A || c == LONG_I || c == LONG_U || c == FINAL_A;
  }

  static boolean isVowel(char c) {
    return isShort(c) || isLong(c) || c == FEMININE;
  }

  static boolean isGlide(char c) {
    return c == WAW || c == YEH;
  }

  /** The long vowel of a short one. */
  static char lengthen(char vowel) {
    return Character.toUpperCase(vowel);
  }

  /** The Arabic letter that a Latin one of a template stands for; others stay. */
  static char letter(char c) {
    return switch (c) {
      case 'm' -> MEEM;
      case 'n' -> NOON;
      case 't' -> TEH;
      case 's' -> SEEN;
      case 'w' -> WAW;
      case 'y' -> YEH;
      case 'k' -> KAF;
      case 'h' -> HEH;
      case '\'' -> HAMZA;
      default -> c;
    };
  }

  /** A template without root letters in Arabic consonants: {@code Una}. */
  static String letters(String template) {
    StringBuilder word = new StringBuilder(template.length());
    for (int i = 0; i < template.length(); i++) {
      word.append(letter(template.charAt(i)));
    }
    return word.toString();
  }

  /** A short ending as it is spelt: {@code An}, {@code In}. */
  static String spelt(String ending) {
    return Spelling.bare(letters(ending));
  }
}
