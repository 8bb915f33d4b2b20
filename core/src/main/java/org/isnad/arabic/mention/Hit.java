package org.isnad.arabic.mention;

/**
 * An entry of the catalog found in a sentence.
 *
 * @param from first token
 * @param to last token, exclusive
 * @param proclitics of {@link org.isnad.language.Clitics}: what stands before its first word
 * @param exact whether its words stand as the lexicon has them, without inflection
 */
record Hit(int from, int to, NameEntry entry, int proclitics, boolean exact) {
  int length() {
    return to - from;
  }

  boolean isBare() {
    return proclitics == 0;
  }
}
