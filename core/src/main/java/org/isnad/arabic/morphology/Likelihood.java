package org.isnad.arabic.morphology;

import static org.isnad.language.Clitics.*;
import static org.isnad.language.Features.*;

import org.isnad.arabic.morphology.Enclitics.Pronoun;
import org.isnad.language.Lexeme;
import org.isnad.language.PartOfSpeech;
import org.jspecify.annotations.Nullable;

/** How likely a reading is before its neighbours are known: integers to be summed. */
final class Likelihood {
  static final int KNOWN = 100;
  private static final int FUNCTION_WORD = 25;
  private static final int OTHER_SPELLING = -24;
  private static final int RARE = -22;
  private static final int AUXILIARY = 12;
  private static final int EMPHASIZED = -30;
  private static final int TWO_PRONOUNS = 20;

  private Likelihood() {}

  static int of(PartOfSpeech pos, int stored, boolean exact) {
    return KNOWN + (exact ? 0 : OTHER_SPELLING) + ofClass(pos) + ofFeatures(pos, stored);
  }

  private static int ofClass(PartOfSpeech pos) {
    return switch (pos) {
      case VERB, NOUN, MASDAR, ADJECTIVE, NAME, NUMBER -> 0;
      case ACTIVE_PARTICIPLE, PASSIVE_PARTICIPLE -> -3;
      default -> FUNCTION_WORD;
    };
  }

  private static int ofFeatures(PartOfSpeech pos, int stored) {
    int sum = 0;
    if (pos == PartOfSpeech.VERB) {
      sum += ofVerb(stored);
    } else if (has(stored, CONSTRUCT)) {
      sum -= number(stored) == DUAL ? 18 : 6;
    } else if (number(stored) == DUAL) {
      sum -= pos == PartOfSpeech.MASDAR ? 14 : 8;
    }
    return sum;
  }

  private static int ofVerb(int stored) {
    int sum = 0;
    if (has(stored, PASSIVE)) {
      sum -= 12;
    }
    if (has(stored, SHORTENED)) {
      sum -= 5;
    }
    if (tense(stored) == IMPERATIVE) {
      sum -= 50;
    }
    return sum - ofPerson(stored);
  }

  private static int ofPerson(int stored) {
    int rare = number(stored) == DUAL ? 5 : 0;
    if (number(stored) == PLURAL && gender(stored) == FEMININE) {
      rare = 10;
    }
    return switch (person(stored)) {
      case FIRST -> 6 + rare;
      case SECOND -> 14 + rare;
      default -> rare;
    };
  }

  /** What the word list says of the word: rare verbs, and the common ones of being. */
  static int ofTags(Lexeme lexeme) {
    if (lexeme.tags().isEmpty()) {
      return 0;
    }
    return (lexeme.hasTag("rare") ? RARE : 0) + (lexeme.hasTag("kana") ? AUXILIARY : 0);
  }

  /** The {@code la-} before a past is rare: other readings go first. */
  static int ofEmphasis(PartOfSpeech pos, int stored, int proclitics) {
    boolean emphasized =
        pos == PartOfSpeech.VERB && tense(stored) == PAST && (proclitics & LI) != 0;
    return emphasized ? EMPHASIZED : 0;
  }

  /** Each clitic makes a reading less likely; the article hardly. */
  static int ofClitics(PartOfSpeech pos, int proclitics, @Nullable Pronoun pronoun) {
    int sum = 0;
    if ((proclitics & ANY_CONJUNCTION) != 0) {
      sum -= (proclitics & WA) != 0 ? 6 : 9;
    }
    if ((proclitics & ANY_PREPOSITION) != 0) {
      sum -= (proclitics & KA) != 0 ? 14 : 8;
      sum -= pos == PartOfSpeech.VERB ? 6 : 0;
    }
    if ((proclitics & A) != 0) {
      sum -= 20;
    }
    return sum - (pronoun == null ? 0 : ofPronoun(pos, pronoun));
  }

  private static int ofPronoun(PartOfSpeech pos, Pronoun pronoun) {
    if (pronoun.isDouble()) {
      return TWO_PRONOUNS;
    }
    int unlikely = pos == PartOfSpeech.ADJECTIVE ? 16 : 6;
    return unlikely + (person(pronoun.features()) == SECOND ? 14 : 6 - 2 * pronoun.length());
  }
}
