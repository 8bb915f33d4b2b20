package org.isnad.arabic;

import static org.isnad.arabic.Letters.*;

/** Spelling folded for look-up. */
public final class Normalizer {
  private static final int SPELLING_BITS = 0xFFFF;

  private Normalizer() {}

  /** The word without marks and tatweel. */
  public static String form(CharSequence word) {
    StringBuilder form = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (!isMark(c) && c != TATWEEL) {
        form.append(c);
      }
    }
    return form.toString();
  }

  /** The form with alefs, final yehs and teh marbuta folded: what spelling varies in. */
  public static String key(CharSequence word) {
    StringBuilder key = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (!isMark(c) && c != TATWEEL) {
        key.append(fold(c));
      }
    }
    return key.toString();
  }

  /** The letter that stands for this one in keys. */
  public static char fold(char c) {
    return switch (c) {
      case ALEF_MADDA, ALEF_HAMZA_ABOVE, ALEF_HAMZA_BELOW, ALEF_WASLA -> ALEF;
      case ALEF_MAKSURA, '\u06CC' -> YEH;
      case TEH_MARBUTA -> HEH;
      case '\u06A9' -> KAF;
      default -> c;
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
