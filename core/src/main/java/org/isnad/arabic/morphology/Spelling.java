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

  /** The word where its last short vowel stays, as in the jussive of a weak verb: {@code ينأ}. */
  static String cutShort(String word) {
    return new Spelling(word, true).spell();
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
   * The spelling and the others in use for hamza before the plural's long u: {@code قرؤوا}, also
   * {@code قرأوا} and {@code قرءوا}; and for hamza after the yeh of {@code ييئس}, also {@code
   * ييأس}.
   */
  static List<String> variants(String spelling) {
    List<String> variants = new ArrayList<>(List.of(spelling));
    int at = spelling.lastIndexOf("" + WAW_HAMZA + WAW);
    if (isPluralEnd(spelling, at)) {
      for (char seat : new char[] {HAMZA, ALEF_HAMZA_ABOVE, YEH_HAMZA}) {
        variants.add(spelling.substring(0, at) + seat + spelling.substring(at + 1));
      }
    }
    if (spelling.length() > 3 && spelling.charAt(1) == YEH && spelling.charAt(2) == YEH_HAMZA) {
      variants.add(spelling.substring(0, 2) + ALEF_HAMZA_ABOVE + spelling.substring(3));
    }
    return variants;
  }

  /** The first hamza that stands on waw before another waw, not at a plural's end, put on yeh. */
  static String withHamzaOnYeh(String spelling) {
    int at = spelling.indexOf("" + WAW_HAMZA + WAW);
    return at > 0 && !isPluralEnd(spelling, at)
        ? spelling.substring(0, at) + YEH_HAMZA + spelling.substring(at + 1)
        : spelling;
  }

  /** Of hamza and waw at a place: nothing but the plural's nun or alef follows them. */
  private static boolean isPluralEnd(String spelling, int at) {
    int end = at + 2;
    int rest = spelling.length() - end;
    return at > 1
        && (rest == 0
            || rest == 1 && (spelling.charAt(end) == NOON || spelling.charAt(end) == ALEF));
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
