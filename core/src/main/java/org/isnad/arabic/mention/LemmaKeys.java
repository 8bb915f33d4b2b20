package org.isnad.arabic.mention;

import org.isnad.arabic.Normalizer;
import org.isnad.language.Analysis;
import org.isnad.lexicon.Lexicon;

/** The folded lemmas of the lexicon's words. */
final class LemmaKeys {
  private final String[] keys;

  LemmaKeys(Lexicon lexicon) {
    keys = new String[lexicon.lexemes().size()];
    for (int id = 0; id < keys.length; id++) {
      keys[id] = Normalizer.key(lexicon.lexeme(id).lemma());
    }
  }

  /** The lemma of a reading as a noun; empty of a verb and of a guess. */
  String key(Analysis analysis) {
    int id = analysis.lexeme().id();
    return id < 0 || id >= keys.length || analysis.isVerb() ? "" : keys[id];
  }
}
