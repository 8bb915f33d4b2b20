package org.isnad.evaluation;

import static org.isnad.arabic.Letters.*;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.arabic.Letters;

/** Phrases compared by the words that they share. */
final class Words {
  private static final String ARTICLE = "" + ALEF + LAM;

  /** Taken off before a word, the first that leaves two letters. */
  private static final List<String> PREFIXES =
      List.of(WAW + ARTICLE, BEH + ARTICLE, "" + LAM + LAM, ARTICLE, "" + WAW);

  private static final double HALF = 0.5;

  private Words() {}

  /** How many gold phrases have a phrase of ours with half their words, one to one. */
  static int shared(List<String> gold, List<String> ours) {
    Set<Integer> used = new HashSet<>();
    for (String phrase : gold) {
      for (int i = 0; i < ours.size(); i++) {
        if (!used.contains(i) && overlap(phrase, ours.get(i)) >= HALF) {
          used.add(i);
          break;
        }
      }
    }
    return used.size();
  }

  private static double overlap(String gold, String ours) {
    Set<String> first = of(gold);
    Set<String> second = of(ours);
    if (second.size() > 2 * first.size() + 6) {
      return 0;
    }
    Set<String> both = new HashSet<>(first);
    both.retainAll(second);
    return (double) both.size() / Math.max(1, Math.min(first.size(), second.size()));
  }

  private static Set<String> of(String phrase) {
    Set<String> words = new HashSet<>();
    StringBuilder word = new StringBuilder();
    phrase
        .codePoints()
        .filter(c -> !(c >= FATHATAN && c <= SUKUN || c == TATWEEL))
        .map(Words::fold)
        .forEach(
            c -> {
              if (isOfWord(c)) {
                word.appendCodePoint(c);
              } else {
                add(word, words);
              }
            });
    add(word, words);
    return words;
  }

  private static void add(StringBuilder word, Set<String> words) {
    if (word.length() > 0) {
      words.add(withoutPrefix(word.toString()));
      word.setLength(0);
    }
  }

  private static String withoutPrefix(String word) {
    for (String prefix : PREFIXES) {
      if (word.startsWith(prefix) && word.codePointCount(prefix.length(), word.length()) >= 2) {
        return word.substring(prefix.length());
      }
    }
    return word;
  }

  private static int fold(int c) {
    return switch (c) {
      case Letters.ALEF_HAMZA_ABOVE, Letters.ALEF_HAMZA_BELOW, Letters.ALEF_MADDA -> ALEF;
      case Letters.ALEF_MAKSURA -> YEH;
      case Letters.TEH_MARBUTA -> HEH;
      default -> c;
    };
  }

  private static boolean isOfWord(int c) {
    return switch (Character.getType(c)) {
      case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
      default -> Character.isLetter(c) || c == '_';
    };
  }
}
