package org.isnad.arabic.morphology;

import static org.isnad.arabic.Letters.*;
import static org.isnad.arabic.morphology.Notation.*;

/** Sound changes inside a word, whatever its pattern. */
final class SoundRules {
  private SoundRules() {}

  /**
   * A vowelless hamza after hamza and a vowelless glide after a vowel lengthen that vowel: {@code
   * آمن}, {@code إيمان}, {@code إيصال}, {@code يوقظ}.
   */
  static String apply(String word) {
    StringBuilder out = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (lengthens(word, i)) {
        int last = out.length() - 1;
        out.setCharAt(last, lengthen(out.charAt(last)));
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  private static boolean lengthens(String word, int at) {
    if (at == 0 || at + 1 >= word.length() || !isShort(word.charAt(at - 1))) {
      return false;
    }
    char c = word.charAt(at);
    char next = word.charAt(at + 1);
    if (isVowel(next) || next == c) {
      return false;
    }
    boolean afterHamza = at >= 2 && word.charAt(at - 2) == HAMZA;
    return c == HAMZA ? afterHamza : isGlide(c) && word.charAt(at - 1) != 'a';
  }
}
