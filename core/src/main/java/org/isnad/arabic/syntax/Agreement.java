package org.isnad.arabic.syntax;

import org.isnad.language.Analysis;
import org.isnad.language.Features;
import org.isnad.language.PartOfSpeech;

/**
 * Whether a noun can be the subject of a verb.
 *
 * <p>A verb before its subject is singular and agrees in gender; a plural of things counts as
 * feminine singular; a verb after its subject agrees in number too (Badawi, Carter and Gully,
 * Modern Written Arabic, 3.2 and 3.3).
 */
final class Agreement {
  private Agreement() {}

  static boolean precedes(Analysis verb, Analysis noun) {
    return Features.number(verb.features()) <= Features.SINGULAR && sameGender(verb, noun);
  }

  static boolean follows(Analysis verb, Analysis noun) {
    boolean pluralVerb = Features.number(verb.features()) >= Features.DUAL;
    boolean singularNoun = Features.number(noun.features()) == Features.SINGULAR;
    if (pluralVerb && singularNoun && noun.pos() != PartOfSpeech.NAME) {
      return false;
    }
    return isThird(verb) && sameGender(verb, noun);
  }

  static boolean isThird(Analysis verb) {
    int person = Features.person(verb.features());
    return person == 0 || person == Features.THIRD;
  }

  private static boolean sameGender(Analysis verb, Analysis noun) {
    int verbGender = Features.gender(verb.features());
    int nounGender = Features.gender(noun.features());
    boolean guessed = noun.isGuess() && noun.pos() != PartOfSpeech.NAME;
    if (verbGender == 0 || nounGender == 0 || guessed || verbGender == nounGender) {
      return true;
    }
    boolean fits =
        verbGender == Features.FEMININE || Features.number(verb.features()) == Features.PLURAL;
    boolean plural = fits && Features.number(noun.features()) == Features.PLURAL;
    return plural || noun.pos() == PartOfSpeech.NUMBER;
  }
}
