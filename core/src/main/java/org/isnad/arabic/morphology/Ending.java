package org.isnad.arabic.morphology;

import static org.isnad.language.Features.*;

import java.util.List;

/**
 * A personal ending of the verb.
 *
 * @param prefix the present's prefix in {@link Notation}, empty in past and imperative
 * @param suffix in {@link Notation}
 * @param features person, gender, number
 */
record Ending(String prefix, String suffix, int features) {
  static final List<Ending> PAST =
      List.of(
          of("", "a", THIRD | MASCULINE | SINGULAR),
          of("", "at", THIRD | FEMININE | SINGULAR),
          of("", "A", THIRD | MASCULINE | DUAL),
          of("", "atA", THIRD | FEMININE | DUAL),
          of("", "U_", THIRD | MASCULINE | PLURAL),
          of("", "na", THIRD | FEMININE | PLURAL),
          of("", "tu", FIRST | SINGULAR),
          of("", "nA", FIRST | PLURAL),
          of("", "ta", SECOND | MASCULINE | SINGULAR),
          of("", "ti", SECOND | FEMININE | SINGULAR),
          of("", "tumA", SECOND | DUAL),
          of("", "tum", SECOND | MASCULINE | PLURAL),
          of("", "tunna", SECOND | FEMININE | PLURAL));

  static final List<Ending> PRESENT =
      List.of(
          of("y", "u", THIRD | MASCULINE | SINGULAR),
          of("t", "u", THIRD | FEMININE | SINGULAR),
          of("y", "Ani", THIRD | MASCULINE | DUAL),
          of("t", "Ani", THIRD | FEMININE | DUAL),
          of("y", "Una", THIRD | MASCULINE | PLURAL),
          of("y", "na", THIRD | FEMININE | PLURAL),
          of("'", "u", FIRST | SINGULAR),
          of("n", "u", FIRST | PLURAL),
          of("t", "u", SECOND | MASCULINE | SINGULAR),
          of("t", "Ina", SECOND | FEMININE | SINGULAR),
          of("t", "Ani", SECOND | DUAL),
          of("t", "Una", SECOND | MASCULINE | PLURAL),
          of("t", "na", SECOND | FEMININE | PLURAL));

  static final List<Ending> IMPERATIVE =
      List.of(
          of("", "", SECOND | MASCULINE | SINGULAR),
          of("", "I", SECOND | FEMININE | SINGULAR),
          of("", "A", SECOND | DUAL),
          of("", "U_", SECOND | MASCULINE | PLURAL),
          of("", "na", SECOND | FEMININE | PLURAL));

  private static Ending of(String prefix, String suffix, int features) {
    return new Ending(Notation.letters(prefix), Notation.letters(suffix), features);
  }

  /** The ending begins with a vowel. */
  boolean opens() {
    return !suffix.isEmpty() && Notation.isVowel(suffix.charAt(0));
  }

  /** The indicative ends in a short vowel, which the jussive drops. */
  boolean isShort() {
    return suffix.equals("u");
  }

  /** The ending of the shortened moods: without the nun of {@code يكتبون}. */
  String shortened() {
    return switch (suffix.charAt(0)) {
      case Notation.LONG_A -> "A";
      case Notation.LONG_U -> "U_";
      case Notation.LONG_I -> "I";
      default -> suffix;
    };
  }
}
