package org.isnad.lexicon;

import org.isnad.language.PartOfSpeech;

/** Takes what a language makes of the lexicon's files. */
public interface LexiconSink {
  /** Makes of files what the sink takes: the word rules of a language. */
  @FunctionalInterface
  interface Filler {
    /**
     * Fills the sink.
     *
     * @throws LexiconException with every problem found
     */
    void fill(LexiconFiles files, LexiconSink sink);
  }

  /**
   * Adds a word.
   *
   * @param base the id of the verb that a masdar or participle is made from, or −1
   * @param tags comma-separated, maybe empty
   * @return its id; the same id for the same lemma, part of speech, base and tags
   */
  int lexeme(String lemma, PartOfSpeech pos, int base, String tags);

  /**
   * Adds an inflected form of a word, without clitics.
   *
   * @param key folded for look-up
   * @param features of {@link org.isnad.language.Features}
   * @param spelling a hash of the exact spelling, to tell apart what folding makes the same
   */
  void form(String key, int lexeme, int features, int spelling);

  /** Adds a phrase (folded words joined by one space) with a value to a named table. */
  void phrase(String table, String key, int value);
}
