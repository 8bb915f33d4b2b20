package org.isnad.arabic.morphology;

import org.isnad.arabic.Normalizer;
import org.isnad.lexicon.LexiconSink;

/** Gives the forms of one word to the lexicon. */
final class FormWriter {
  private final LexiconSink sink;
  private final int lexeme;

  FormWriter(LexiconSink sink, int lexeme) {
    this.sink = sink;
    this.lexeme = lexeme;
  }

  int lexeme() {
    return lexeme;
  }

  /**
   * A form as spelt, with features and {@link StoredFeatures}; hamza before a long u inside a word
   * also on a yeh, as Egypt spells it: {@code مسئول}.
   */
  void spelt(String spelling, int features) {
    if (spelling.isEmpty()) {
      return;
    }
    form(spelling, features);
    String other = Spelling.withHamzaOnYeh(spelling);
    if (!other.equals(spelling)) {
      form(other, features);
    }
  }

  private void form(String spelling, int features) {
    sink.form(Normalizer.key(spelling), lexeme, features, Normalizer.spelling(spelling));
  }

  /** A form in {@link Notation}, by itself and before pronouns. */
  void sounded(String word, int features) {
    both(Spelling.bare(word), Spelling.joined(word), features);
  }

  /** A form in {@link Notation} that takes no pronoun. */
  void alone(String word, int features) {
    variants(Spelling.bare(word), features | StoredFeatures.NEVER_JOINED);
  }

  /** A form in {@link Notation} that has lost its last letter and keeps the vowel before it. */
  void cutShort(String word, int features) {
    variants(Spelling.cutShort(word), features);
  }

  /** A form in {@link Notation} that is spelt so only before a pronoun. */
  void joined(String word, int features) {
    variants(Spelling.joined(word), features | StoredFeatures.JOINED_ONLY);
  }

  /** A form by itself and, maybe spelt otherwise, before pronouns. */
  void both(String bare, String joined, int features) {
    if (bare.equals(joined)) {
      variants(bare, features);
      return;
    }
    variants(bare, features | StoredFeatures.NEVER_JOINED);
    variants(joined, features | StoredFeatures.JOINED_ONLY);
  }

  private void variants(String spelling, int features) {
    for (String variant : Spelling.variants(spelling)) {
      spelt(variant, features);
    }
  }
}
