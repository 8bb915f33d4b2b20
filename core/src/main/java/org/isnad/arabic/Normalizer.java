package org.isnad.arabic;

import static org.isnad.arabic.Letters.*;

/** SpelledWord folded for look-up. */
public final class Normalizer {
  private static final int SPELLING_BITS = 0xFFFF;

  private Normalizer() {}

  /**
   * The word without marks, tatweel and invisible characters; a hamza or madda written as a mark
   * joins its letter, and letters stored by their shape become plain ones.
   */
  public static String form(CharSequence word) {
    SpelledWord spelling = new SpelledWord();
    for (int i = 0; i < word.length(); i++) {
      spelling.add(word.charAt(i));
    }
    return spelling.form();
  }

  /**
   * The form with alefs, final yehs and teh marbuta folded: what spelling varies in. Digits become
   * Latin, Latin letters small.
   */
  public static String key(CharSequence word) {
    return keyOfForm(form(word));
  }

  /** The key of what is a form already; the same string where nothing folds. */
  static String keyOfForm(String form) {
    for (int i = 0; i < form.length(); i++) {
      if (fold(form.charAt(i)) != form.charAt(i)) {
        return foldFrom(i, form);
      }
    }
    return form;
  }

  private static String foldFrom(int start, String form) {
    char[] key = form.toCharArray();
    for (int i = start; i < key.length; i++) {
      key[i] = fold(key[i]);
    }
    return new String(key);
  }

  /** The letter that stands for this one in keys. */
  public static char fold(char c) {
    if (c < HAMZA) {
      return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
    }
    return switch (c) {
      case ALEF_MADDA, ALEF_HAMZA_ABOVE, ALEF_HAMZA_BELOW, ALEF_WASLA -> ALEF;
      case ALEF_MAKSURA, FARSI_YEH -> YEH;
      case TEH_MARBUTA, '\u06C1', '\u06C0', '\u06D5' -> HEH;
      case KEHEH, '\u06AF' -> KAF;
      case '\u067E' -> BEH;
      case '\u0686' -> JEEM;
      case '\u06A4' -> FEH;
      case DECIMAL_SEPARATOR -> '.';
      case THOUSANDS_SEPARATOR -> ',';
      default -> isDigit(c) ? latinDigit(c) : c;
    };
  }

  /** A hash of 16 bits of the unmarked spelling, which tells apart what {@link #key} makes same. */
  public static int spelling(CharSequence form) {
    return spelling(form, 0, form.length());
  }

  /** The hash of a part of a form. */
  public static int spelling(CharSequence form, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      char c = form.charAt(i);
      if (!isMark(c) && c != TATWEEL) {
        hash = 31 * hash + c;
      }
    }
    return (hash ^ hash >>> 16) & SPELLING_BITS;
  }
}
