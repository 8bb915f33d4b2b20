package org.isnad.arabic.syntax;

import org.isnad.language.Analysis;
import org.isnad.language.Clitics;
import org.isnad.language.Features;
import org.isnad.language.PartOfSpeech;
import org.isnad.language.Sentence;
import org.isnad.language.Token;

/**
 * Takes another reading of a word where the clause leaves no room for a verb: after a preposition,
 * and without a conjunction after a definite noun in a clause that has its verb. A relative clause
 * without a pronoun needs an indefinite noun before it (Badawi, Carter and Gully, 5.0.2).
 */
final class ClauseSense {
  private ClauseSense() {}

  /** Replaces verbs that cannot stand where they are by nominal readings, in place. */
  static void reread(Sentence sentence, Analysis[] words, Analysis[][] readings) {
    boolean hasVerb = false;
    for (int at = 0; at < words.length; at++) {
      if (endsClause(sentence.tokens().get(at), words[at])) {
        hasVerb = false;
      }
      if (!words[at].isVerb()) {
        continue;
      }
      if (at > 0
          && (cannotBeVerb(words[at - 1], words[at], hasVerb)
              || isIdafa(words[at - 1], words[at], hasVerb))) {
        words[at] = nominal(words[at - 1], words[at], readings[at]);
      }
      hasVerb |= words[at].isVerb() && !words[at].lexeme().hasTag("kana");
    }
  }

  private static boolean cannotBeVerb(Analysis before, Analysis word, boolean hasVerb) {
    if (word.hasProclitic(Clitics.ANY_CONJUNCTION)) {
      return false;
    }
    if (before.pos() == PartOfSpeech.PREPOSITION && before.enclitic() == 0) {
      return true;
    }
    boolean definite =
        before.pos().isNominal()
            && (before.isDefinite() || before.pos() == PartOfSpeech.NAME || before.enclitic() != 0);
    return hasVerb && definite;
  }

  /** An attempt at infiltration, an operation of killing: a masdar rather than a verb after it. */
  private static boolean isIdafa(Analysis before, Analysis word, boolean hasVerb) {
    boolean act =
        before.pos() == PartOfSpeech.MASDAR
            || before.pos() == PartOfSpeech.NOUN
                && Features.gender(before.features()) == Features.FEMININE;
    boolean open = !before.isDefinite() && before.enclitic() == 0 && !before.has(Features.TANWEEN);
    return hasVerb && act && open && !word.hasProclitic(Clitics.ANY_CONJUNCTION);
  }

  private static boolean endsClause(Token token, Analysis word) {
    return switch (word.pos()) {
      case CONJUNCTION, SUBORDINATOR, RELATIVE -> true;
      default ->
          token.kind() == Token.Kind.PUNCTUATION || word.hasProclitic(Clitics.ANY_CONJUNCTION);
    };
  }

  private static Analysis nominal(Analysis before, Analysis verb, Analysis[] readings) {
    boolean inIdafa = before.pos() != PartOfSpeech.PREPOSITION && !before.isDefinite();
    for (Analysis reading : readings) {
      boolean masdar = reading.pos() == PartOfSpeech.MASDAR;
      if (masdar || reading.pos().isNominal() && !inIdafa) {
        return reading;
      }
    }
    return verb;
  }
}
