package org.isnad.arabic.mention;

import org.isnad.lexicon.LexiconFiles;
import org.isnad.lexicon.LexiconSink;

/** Adds names, titles, agents and places as phrases to a lexicon. */
public final class NamePhrases {
  /** The table of phrases; a value is the number of an entry of {@link NameCatalog}. */
  static final String TABLE = "names";

  private final LexiconSink sink;

  public NamePhrases(LexiconSink sink) {
    this.sink = sink;
  }

  /**
   * Adds the names of the actor and place files.
   *
   * @throws org.isnad.lexicon.LexiconException with every entry that cannot be read
   */
  public void addAll(LexiconFiles files) {
    NameCatalog catalog = new NameCatalog(files);
    for (int number = 0; number < catalog.entries().size(); number++) {
      for (String key : NameKeys.of(catalog.entry(number))) {
        sink.phrase(TABLE, key, number);
      }
    }
  }
}
