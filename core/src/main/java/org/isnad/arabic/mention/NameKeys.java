package org.isnad.arabic.mention;

import static org.isnad.arabic.Letters.*;

import java.util.LinkedHashSet;
import java.util.Set;
import org.isnad.arabic.Normalizer;

/** The keys under which an entry's words are found: as its tokens stand in a text. */
final class NameKeys {
  static final String ARTICLE = "" + ALEF + LAM;
  private static final String ABD = "" + AIN + BEH + DAL + ' ';
  private static final int NISBA_ENDINGS = 8;

  private NameKeys() {}

  /** The spellings of an entry. */
  static Set<String> of(NameEntry entry) {
    Set<String> keys = new LinkedHashSet<>();
    String key = key(entry.words());
    if (entry.type() == NameEntry.Type.DEMONYM) {
      addDemonym(key, keys);
    } else {
      keys.add(key);
    }
    if (entry.type() == NameEntry.Type.PERSON && key.contains(ABD)) {
      keys.add(key.replace(ABD, ABD.strip()));
    }
    return keys;
  }

  /** Folded words with one space between them; what joins or quotes words is no letter. */
  static String key(String words) {
    StringBuilder key = new StringBuilder(words.length());
    int start = 0;
    for (int i = 0; i <= words.length(); i++) {
      if (i == words.length() || separates(words.charAt(i))) {
        if (i > start) {
          key.append(key.isEmpty() ? "" : " ").append(Normalizer.key(words.substring(start, i)));
        }
        start = i + 1;
      }
    }
    return key.toString();
  }

  /** Space, punctuation of ASCII, quotation marks and dashes. */
  private static boolean separates(char c) {
    if (c <= '~') {
      return !(c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9');
    }
    return c == '\u00AB'
        || c == '\u00BB'
        || c == '\u201C'
        || c == '\u201D'
        || c >= '\u2010' && c <= '\u2015';
  }

  /**
   * A demonym inflects for gender and number and takes the article; of two words the second always
   * inflects, the first where it is an adjective in yeh.
   */
  private static void addDemonym(String key, Set<String> keys) {
    int space = key.indexOf(' ');
    String first = space < 0 ? key : key.substring(0, space);
    String second = space < 0 ? "" : key.substring(space + 1);
    boolean firstInflects = second.isEmpty() || first.charAt(first.length() - 1) == YEH;
    for (int ending = 0; ending < NISBA_ENDINGS; ending++) {
      String one = firstInflects ? first + nisbaEnding(ending) : first;
      String two = second.isEmpty() ? "" : ' ' + second + nisbaEnding(ending);
      keys.add(one + two);
      keys.add(ARTICLE + one + two);
      if (!two.isEmpty()) {
        keys.add(ARTICLE + one + ' ' + ARTICLE + two.strip());
      }
    }
  }

  /** Masculine, feminine, accusative; plurals and duals of both. */
  private static String nisbaEnding(int number) {
    return switch (number) {
      case 0 -> "";
      case 1 -> "" + HEH;
      case 2 -> "" + ALEF;
      case 3 -> "" + WAW + NOON;
      case 4 -> "" + YEH + NOON;
      case 5 -> "" + ALEF + NOON;
      case 6 -> "" + TEH + YEH + NOON;
      default -> "" + ALEF + TEH;
    };
  }
}
