package org.isnad.testkit;

import static org.isnad.arabic.Letters.*;

import java.util.ArrayList;
import java.util.List;
import org.isnad.arabic.Letters;
import org.isnad.arabic.Normalizer;

/** Compares the words of two phrases as a reader would: marks, quotes and a clitic aside. */
final class SpokenWords {
  private static final int MOST_CLITICS = 2;

  private SpokenWords() {}

  static boolean same(String one, String other) {
    List<String> first = words(one);
    List<String> second = words(other);
    if (first.size() != second.size() || first.isEmpty()) {
      return first.equals(second);
    }
    return sameButClitics(first.get(0), second.get(0))
        && first.subList(1, first.size()).equals(second.subList(1, second.size()));
  }

  private static List<String> words(String phrase) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= phrase.length(); i++) {
      if (i < phrase.length() && isOfWord(phrase.charAt(i))) {
        word.append(phrase.charAt(i));
      } else if (word.length() > 0) {
        words.add(Normalizer.key(word));
        word.setLength(0);
      }
    }
    return words;
  }

  private static boolean isOfWord(char c) {
    return Character.isLetterOrDigit(c) || Letters.isMark(c) || c == TATWEEL;
  }

  private static boolean sameButClitics(String one, String other) {
    return one.equals(other) || isWithClitics(one, other) || isWithClitics(other, one);
  }

  /** Whether the longer word is the shorter with one or two of the clitics before it. */
  private static boolean isWithClitics(String longer, String shorter) {
    String rest = longer;
    for (int i = 0; i < MOST_CLITICS && !rest.isEmpty() && isClitic(rest.charAt(0)); i++) {
      rest = afterClitic(rest);
      if (rest.equals(shorter)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isClitic(char c) {
    return c == WAW || c == FEH || c == BEH || c == LAM || c == KAF;
  }

  /** The lam before the article swallows its alef. */
  private static String afterClitic(String word) {
    boolean swallowed = word.charAt(0) == LAM && word.length() > 1 && word.charAt(1) == LAM;
    return swallowed ? ALEF + word.substring(1) : word.substring(1);
  }
}
