package org.isnad.arabic;

import static org.isnad.arabic.Letters.*;

import java.util.HashSet;
import java.util.Set;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.Row;

/** Words after which something must follow: prepositions, subordinators, relative pronouns. */
final class OpenWords {
  private static final String FILE = "words/function";
  private static final Set<String> CLASSES = Set.of("prep", "conj", "sub", "rel");
  private static final int MAX_LENGTH = 12;

  private final Set<String> keys = new HashSet<>();

  OpenWords(Lexicon lexicon) {
    for (Row row : lexicon.files().rows(FILE)) {
      if (CLASSES.contains(row.cell(0))) {
        keys.add(Normalizer.key(row.last()));
      }
    }
  }

  /** Whether the last word of this part of the text is one of them. */
  boolean endsWithOne(String text, int start, int end) {
    int word = end;
    while (word > start && end - word <= MAX_LENGTH && !isSpace(text.charAt(word - 1))) {
      word--;
    }
    return end - word <= MAX_LENGTH && keys.contains(Normalizer.key(text.substring(word, end)));
  }
}
