package org.isnad.arabic.morphology;

import static org.isnad.arabic.Letters.*;
import static org.isnad.language.Features.*;

import java.util.ArrayList;
import java.util.List;

/** Pronouns written as one with the word before them. */
final class Enclitics {
  /** A pronoun: its letters and its features; {@code merged} swallows the n before it. */
  record Pronoun(String letters, int features) {
    int length() {
      return letters.length();
    }

    /** {@code ي} of nouns and prepositions. */
    boolean isNominalFirst() {
      return letters.length() == 1 && letters.charAt(0) == YEH;
    }

    /** {@code ني} of verbs. */
    boolean isVerbalFirst() {
      return letters.length() == 2 && letters.charAt(1) == YEH;
    }

    /** Two objects, me and him: {@code أعطانيه}; the features are those of the second. */
    boolean isDouble() {
      return letters.length() > 2 && letters.charAt(0) == NOON && letters.charAt(1) == YEH;
    }

    /** {@code نا} of which the n is the word's own: {@code منا}, {@code إنا}. */
    boolean isMerged() {
      return letters.length() == 1 && letters.charAt(0) == ALEF;
    }
  }

  private static final List<Pronoun> ALL =
      List.of(
          new Pronoun("" + HEH, THIRD | MASCULINE | SINGULAR),
          new Pronoun("" + HEH + ALEF, THIRD | FEMININE | SINGULAR),
          new Pronoun("" + HEH + MEEM, THIRD | MASCULINE | PLURAL),
          new Pronoun("" + HEH + NOON, THIRD | FEMININE | PLURAL),
          new Pronoun("" + HEH + MEEM + ALEF, THIRD | DUAL),
          new Pronoun("" + YEH, FIRST | SINGULAR),
          new Pronoun("" + NOON + YEH, FIRST | SINGULAR),
          new Pronoun("" + NOON + YEH + HEH, THIRD | MASCULINE | SINGULAR),
          new Pronoun("" + NOON + YEH + HEH + ALEF, THIRD | FEMININE | SINGULAR),
          new Pronoun("" + NOON + YEH + HEH + MEEM, THIRD | MASCULINE | PLURAL),
          new Pronoun("" + NOON + ALEF, FIRST | PLURAL),
          new Pronoun("" + ALEF, FIRST | PLURAL),
          new Pronoun("" + KAF, SECOND | SINGULAR),
          new Pronoun("" + KAF + MEEM, SECOND | MASCULINE | PLURAL),
          new Pronoun("" + KAF + NOON, SECOND | FEMININE | PLURAL),
          new Pronoun("" + KAF + MEEM + ALEF, SECOND | DUAL));

  private Enclitics() {}

  /** The pronouns that a form may end in. */
  static List<Pronoun> of(String form) {
    List<Pronoun> found = new ArrayList<>(3);
    for (Pronoun pronoun : ALL) {
      if (form.endsWith(pronoun.letters()) && leavesNoon(form, pronoun)) {
        found.add(pronoun);
      }
    }
    return found;
  }

  private static boolean leavesNoon(String form, Pronoun pronoun) {
    return !pronoun.isMerged() || form.length() > 2 && form.charAt(form.length() - 2) == NOON;
  }
}
