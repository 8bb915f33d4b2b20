package org.isnad.arabic.mention;

import org.isnad.arabic.Normalizer;
import org.isnad.language.Analysis;
import org.isnad.lexicon.Lexicon;
import org.jspecify.annotations.Nullable;

/** The folded lemmas of the lexicon's words, each made when first asked for. */
final class LemmaKeys {
  /** Threads may fill a place twice, with equal texts. */
  private final @Nullable String[] keys;

  LemmaKeys(Lexicon lexicon) {
    keys = new String[lexicon.lexemes().size()];
  }

  /** The lemma of a reading as a noun; empty of a verb and of a guess. */
  String key(Analysis analysis) {
    int id = analysis.lexeme().id();
    if (id < 0 || id >= keys.length || analysis.isVerb()) {
      return "";
    }
    String key = keys[id];
    if (key == null) {
      key = Normalizer.key(analysis.lexeme().lemma());
      keys[id] = key;
    }
    return key;
  }
}
