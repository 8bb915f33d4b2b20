package org.isnad.language;

import org.isnad.Span;

/**
 * A word, number or punctuation mark.
 *
 * @param span where it stands in the article's text
 * @param form as written, without marks and tatweel
 * @param key folded for look-up
 * @param marks short vowels and shadda as written, one char for each char of {@code form} (U+0000
 *     where none), or empty where the word has none
 */
public record Token(Span span, String form, String key, Kind kind, String marks) {
  /** What a token is made of. */
  public enum Kind {
    WORD,
    /** Digits of any script, with their separators. */
    NUMBER,
    PUNCTUATION,
    /** Letters of another script, web addresses, handles. */
    FOREIGN
  }

  public boolean is(String otherKey) {
    return key.equals(otherKey);
  }
}
