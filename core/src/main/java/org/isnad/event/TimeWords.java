package org.isnad.event;

import java.util.HashSet;
import java.util.Set;
import org.isnad.language.ParsedSentence;
import org.isnad.language.Phrase;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.Row;

/** Prepositions that make a time of the happening they govern, from {@code time/function.tsv}. */
final class TimeWords {
  private final Set<String> since = new HashSet<>();
  private final Set<String> in = new HashSet<>();
  private final Set<String> around = new HashSet<>();
  private final Set<String> during = new HashSet<>();

  TimeWords(Lexicon lexicon) {
    for (Row row : lexicon.files().rows("time/function")) {
      switch (row.cell(0)) {
        case "since" -> since.add(row.last());
        case "in" -> in.add(row.last());
        case "before", "after" -> around.add(row.last());
        case "during" -> during.add(row.last());
        default -> {}
      }
    }
  }

  /** The phrase says since when: since the start of the war. */
  boolean isStart(Phrase phrase) {
    return phrase.preposition() != null && since.contains(phrase.preposition());
  }

  /** The phrase says during what. */
  boolean isWhile(Phrase phrase) {
    return phrase.preposition() != null && during.contains(phrase.preposition());
  }

  /** The phrase says in or during what. */
  boolean isWithin(Phrase phrase) {
    return isWhile(phrase) || phrase.preposition() != null && in.contains(phrase.preposition());
  }

  /** The phrase says before or after what. */
  boolean isAround(Phrase phrase) {
    return phrase.preposition() != null && around.contains(phrase.preposition());
  }

  /** The word at a token, whatever conjunction it carries, is one of since. */
  boolean isSince(ParsedSentence sentence, int token) {
    return token >= 0 && since.contains(sentence.word(token).lexeme().lemma());
  }
}
