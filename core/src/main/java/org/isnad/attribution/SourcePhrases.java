package org.isnad.attribution;

import java.util.List;
import org.isnad.language.Analysis;
import org.isnad.language.Clitics;
import org.isnad.language.ParsedSentence;
import org.jspecify.annotations.Nullable;

/** Finds the phrases of {@code attribution.yaml} in a sentence. */
final class SourcePhrases {
  /** A phrase where it stands; {@code to} is the token after its last whole word. */
  record Found(SourceRule rule, int from, int to) {}

  private final SourceRules rules;

  SourcePhrases(SourceRules rules) {
    this.rules = rules;
  }

  /** The longest phrase that starts at a token, null when none does. */
  @Nullable Found at(ParsedSentence sentence, int at) {
    Found whole = longest(sentence, at, rules.startingWith(sentence.token(at).form()));
    return whole != null ? whole : longest(sentence, at, rules.startingWith(stem(sentence, at)));
  }

  private static @Nullable Found longest(
      ParsedSentence sentence, int at, List<SourceRule> starting) {
    Found best = null;
    for (SourceRule rule : starting) {
      boolean longer = best == null || rule.words().size() > best.rule().words().size();
      int to = longer ? end(sentence, at, rule.words()) : -1;
      if (to >= 0) {
        best = new Found(rule, at, to);
      }
    }
    return best;
  }

  /** The token after the phrase; a preposition written with the next word does not count. */
  private static int end(ParsedSentence sentence, int at, List<String> words) {
    int token = at + 1;
    for (int i = 1; i < words.size(); i++) {
      boolean last = i == words.size() - 1;
      if (token >= sentence.size()) {
        return -1;
      }
      if (last && words.get(i).length() == 1) {
        return sentence.word(token).hasProclitic(Clitics.LI)
                || isJoined(sentence, token, words.get(i))
            ? token
            : -1;
      }
      if (!isWord(sentence, token, words.get(i))) {
        return -1;
      }
      token++;
    }
    return token;
  }

  private static boolean isJoined(ParsedSentence sentence, int at, String preposition) {
    Analysis word = sentence.word(at);
    return word.enclitic() != 0 && word.lexeme().lemma().equals(preposition);
  }

  private static boolean isWord(ParsedSentence sentence, int at, String word) {
    return sentence.token(at).form().equals(word) || stem(sentence, at).equals(word);
  }

  /** A token's spelling without clitics. */
  private static String stem(ParsedSentence sentence, int at) {
    Analysis word = sentence.word(at);
    String form = sentence.token(at).form();
    int start = Math.min(word.stemStart(), form.length());
    return form.substring(start, Math.max(start, Math.min(word.stemEnd(), form.length())));
  }
}
