package org.isnad.arabic.morphology;

import static org.isnad.language.Clitics.*;
import static org.isnad.language.Features.*;

import org.isnad.arabic.morphology.Enclitics.Pronoun;
import org.isnad.language.Lexeme;
import org.isnad.language.PartOfSpeech;
import org.jspecify.annotations.Nullable;

/** Which clitics a form may be written with. */
final class Legality {
  private static final String INNA = "inna";

  private Legality() {}

  /** Whether the form of the lexeme may stand between these clitics. */
  static boolean allows(Lexeme lexeme, int stored, int proclitics, @Nullable Pronoun pronoun) {
    return allowsArticle(lexeme.pos(), stored, proclitics, pronoun)
        && allowsPreposition(lexeme.pos(), stored, proclitics)
        && allowsFuture(lexeme.pos(), stored, proclitics)
        && allowsQuestion(lexeme.pos(), proclitics)
        && (pronoun == null
            ? !has(stored, StoredFeatures.JOINED_ONLY)
            : allowsPronoun(lexeme, stored, pronoun));
  }

  /** Relatives carry the article as a part of them, except behind a preposition: {@code للذين}. */
  private static boolean allowsArticle(
      PartOfSpeech pos, int stored, int proclitics, @Nullable Pronoun pronoun) {
    boolean article = (proclitics & AL) != 0;
    boolean afterPreposition = (proclitics & ANY_PREPOSITION) != 0;
    if (has(stored, StoredFeatures.ARTICLE_ONLY)) {
      return article && (pos.isNominal() || afterPreposition);
    }
    return !article
        || pos.isNominal() && pronoun == null && !has(stored, StoredFeatures.NO_ARTICLE);
  }

  private static boolean allowsPreposition(PartOfSpeech pos, int stored, int proclitics) {
    if ((proclitics & ANY_PREPOSITION) == 0) {
      return true;
    }
    if (pos.isNominal()) {
      return !has(stored, TANWEEN);
    }
    return has(stored, StoredFeatures.AFTER_PREPOSITION)
        || pos == PartOfSpeech.VERB
            && (proclitics & LI) != 0
            && (isSubjunctive(stored) || isEmphasized(stored));
  }

  /** The {@code la-} of emphasis, as in the answer to if: {@code لكان}, {@code لأصبحت}. */
  private static boolean isEmphasized(int stored) {
    return tense(stored) == PAST && person(stored) != SECOND && !has(stored, PASSIVE);
  }

  /** A present form without the nun that li- takes away. */
  private static boolean isSubjunctive(int stored) {
    if (tense(stored) != PRESENT || has(stored, SHORTENED)) {
      return tense(stored) == PRESENT;
    }
    boolean plural = number(stored) == PLURAL && person(stored) != FIRST;
    boolean losesNun = plural && gender(stored) == MASCULINE || number(stored) == DUAL;
    boolean femaleYou = person(stored) == SECOND && gender(stored) == FEMININE;
    return !losesNun && !femaleYou;
  }

  private static boolean allowsFuture(PartOfSpeech pos, int stored, int proclitics) {
    return (proclitics & SA) == 0
        || pos == PartOfSpeech.VERB && tense(stored) == PRESENT && !has(stored, SHORTENED);
  }

  private static boolean allowsQuestion(PartOfSpeech pos, int proclitics) {
    return (proclitics & A) == 0
        || pos == PartOfSpeech.VERB
        || pos == PartOfSpeech.NEGATION
        || pos == PartOfSpeech.PRONOUN;
  }

  private static boolean allowsPronoun(Lexeme lexeme, int stored, Pronoun pronoun) {
    if (has(stored, StoredFeatures.NEVER_JOINED)) {
      return false;
    }
    if (pronoun.isDouble()) {
      return lexeme.pos() == PartOfSpeech.VERB;
    }
    return switch (lexeme.pos()) {
      case VERB -> !pronoun.isNominalFirst() && !pronoun.isMerged();
      case PREPOSITION -> !pronoun.isVerbalFirst();
      case SUBORDINATOR, PARTICLE, CONJUNCTION -> lexeme.hasTag(INNA);
      default -> lexeme.pos().isNominal() && !pronoun.isVerbalFirst() && !pronoun.isMerged();
    };
  }
}
