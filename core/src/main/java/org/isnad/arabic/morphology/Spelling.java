package org.isnad.arabic.morphology;

import static org.isnad.arabic.Letters.*;
import static org.isnad.arabic.morphology.Notation.*;

import java.util.ArrayList;
import java.util.List;

/** Spells a word given in {@link Notation}. */
final class Spelling {
  private final String word;
  private final boolean joined;
  private final StringBuilder out = new StringBuilder();

  private Spelling(String word, boolean joined) {
    this.word = word;
    this.joined = joined;
  }

  /** The word as it stands by itself. */
  static String bare(String word) {
    return new Spelling(word, false).spell();
  }

  /** The word as it is written before an attached pronoun. */
  static String joined(String word) {
    return new Spelling(opened(word), true).spell();
  }

  /** What becomes of a word's end before a pronoun: the guarding alef goes, teh opens. */
  private static String opened(String word) {
    int end = word.length() - 1;
    return switch (word.charAt(end)) {
      case SILENT_ALEF -> word.substring(0, end);
      case FINAL_A -> word.substring(0, end) + LONG_A;
      case FEMININE -> word.substring(0, end) + 'a' + TEH;
      default -> word;
    };
  }

  /**
   * The spelling and the others in use for hamza before a long u: {@code قرؤوا}, also {@code قرأوا}
   * and {@code قرءوا}.
   */
  static List<String> variants(String spelling) {
    List<String> variants = new ArrayList<>(List.of(spelling));
    int at = spelling.indexOf("" + WAW_HAMZA + WAW);
    if (at > 0) {
      for (char seat : new char[] {HAMZA, ALEF_HAMZA_ABOVE, YEH_HAMZA}) {
        variants.add(spelling.substring(0, at) + seat + spelling.substring(at + 1));
      }
    }
    return variants;
  }

  private String spell() {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c == HAMZA) {
        i += spellHamza(i);
      } else if (isVowel(c)) {
        spellVowel(c, i);
      } else if (c == SILENT_ALEF) {
        out.append(ALEF);
      } else if (i == 0 || word.charAt(i - 1) != c) {
        out.append(c);
      }
    }
    return out.toString();
  }

  /** Short vowels are not written; at the start of a word alef carries the vowel. */
  private void spellVowel(char c, int at) {
    if (at == 0 && c != LONG_A) {
      out.append(ALEF);
    }
    switch (c) {
      case LONG_A -> out.append(ALEF);
      case LONG_I -> out.append(YEH);
      case LONG_U -> out.append(WAW);
      case FINAL_A -> out.append(endsInYeh() ? ALEF : ALEF_MAKSURA);
      case FEMININE -> out.append(TEH_MARBUTA);
      default -> {}
    }
  }

  /** After yeh a final long a is written with alef: {@code يحيا}. */
  private boolean endsInYeh() {
    return !out.isEmpty() && out.charAt(out.length() - 1) == YEH;
  }

  /** Writes hamza and returns how many letters after it are written with it. */
  private int spellHamza(int at) {
    char before = at == 0 ? 0 : word.charAt(at - 1);
    char after = at + 1 == word.length() ? 0 : word.charAt(at + 1);
    char seat = HamzaSeat.of(before, after, isFinal(at));
    boolean madda = seat == ALEF_HAMZA_ABOVE && after == LONG_A;
    out.append(madda ? ALEF_MADDA : seat);
    return madda ? 1 : 0;
  }

  /** A short vowel after the last consonant does not make it medial, unless a pronoun follows. */
  private boolean isFinal(int at) {
    int rest = word.length() - at - 1;
    return !joined && (rest == 0 || rest == 1 && isShort(word.charAt(at + 1)));
  }
}
