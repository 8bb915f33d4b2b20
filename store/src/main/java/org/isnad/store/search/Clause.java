package org.isnad.store.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a query: a word, or a phrase, or what is written like one.
 *
 * @param field where it must occur; null for title or text
 * @param isExcluded whether it must not occur
 * @param words next to each other, one or more
 */
record Clause(@Nullable String field, boolean isExcluded, List<AskedWord> words) {
  Clause {
    words = List.copyOf(words);
  }

  /** A word alone that only joins others need not occur. */
  boolean isOptional() {
    return words.size() == 1 && words.get(0).isGrammatical();
  }

  boolean isAskedOf(String name) {
    return !isExcluded && (field == null || field.equals(name));
  }

  /** Whether the clause's words stand in a text from a word on. */
  boolean standsAt(int at, List<Word> text) {
    if (at + words.size() > text.size()) {
      return false;
    }
    int sentence = text.get(at).sentence();
    for (int i = 0; i < words.size(); i++) {
      Word word = text.get(at + i);
      if (word.sentence() != sentence || !words.get(i).isOneOf(word)) {
        return false;
      }
    }
    return true;
  }
}
