package org.isnad.arabic.morphology;

/**
 * A stem in {@link Notation}.
 *
 * @param open before an ending that begins with a vowel
 * @param closed before one that begins with a consonant, and at the end of a word
 */
record Stem(String open, String closed) {
  static final Stem NONE = new Stem("", "");

  static Stem of(String stem) {
    return new Stem(stem, stem);
  }

  boolean isNone() {
    return open.isEmpty();
  }

  /** Before a consonant the stem is another than before a vowel. */
  boolean alternates() {
    return !open.equals(closed);
  }
}
