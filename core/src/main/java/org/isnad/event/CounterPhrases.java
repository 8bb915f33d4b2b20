package org.isnad.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.language.ParsedSentence;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.Node;

/** Phrases that look like events and are none, from {@code counter.yaml}. */
final class CounterPhrases {
  private static final String ANY_WORD = "*";

  private final Map<String, List<List<String>>> byFirstWord = new HashMap<>();

  CounterPhrases(Lexicon lexicon) {
    for (Node rule : lexicon.files().rules("counter")) {
      for (String phrase : rule.textsOf("phrase")) {
        List<String> words = Arrays.asList(phrase.split(" +"));
        byFirstWord.computeIfAbsent(words.get(0), word -> new ArrayList<>()).add(words);
      }
    }
  }

  /** For each token whether it stands in such a phrase. */
  boolean[] mask(ParsedSentence sentence) {
    boolean[] masked = new boolean[sentence.size()];
    for (int at = 0; at < masked.length; at++) {
      for (List<String> phrase : starting(sentence, at)) {
        if (follows(sentence, at, phrase)) {
          Arrays.fill(masked, at, at + phrase.size(), true);
        }
      }
    }
    return masked;
  }

  private List<List<String>> starting(ParsedSentence sentence, int at) {
    List<List<String>> byForm = byFirstWord.get(sentence.token(at).form());
    if (byForm != null) {
      return byForm;
    }
    List<List<String>> byStem = byFirstWord.get(Demands.stem(sentence, at));
    return byStem == null
        ? byFirstWord.getOrDefault(sentence.word(at).lexeme().lemma(), List.of())
        : byStem;
  }

  private static boolean follows(ParsedSentence sentence, int at, List<String> phrase) {
    if (at + phrase.size() > sentence.size()) {
      return false;
    }
    for (int i = 1; i < phrase.size(); i++) {
      String word = phrase.get(i);
      if (!word.equals(ANY_WORD) && !Demands.isWord(sentence, at + i, word)) {
        return false;
      }
    }
    return true;
  }
}
