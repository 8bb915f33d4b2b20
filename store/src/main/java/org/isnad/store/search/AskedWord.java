package org.isnad.store.search;

import java.util.Collections;
import java.util.Map;

/**
 * A word of a query: it is found under any of its terms.
 *
 * @param terms with what a match by them is worth, up to 1
 * @param isGrammatical whether it only joins others, such as a preposition
 */
record AskedWord(Map<String, Float> terms, boolean isGrammatical) {
  AskedWord {
    terms = Collections.unmodifiableMap(terms);
  }

  /** Whether a word of a text is found by this one. */
  boolean isOneOf(Word word) {
    return word.terms().stream().anyMatch(terms::containsKey);
  }
}
