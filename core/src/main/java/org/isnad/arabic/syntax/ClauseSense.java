package org.isnad.arabic.syntax;

import java.util.function.Predicate;
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
    boolean awaited = false;
    int from = 0;
    for (int at = 0; at < words.length; at++) {
      readPreposition(words, readings, at);
      readName(words, readings, at);
      readAddress(words, readings, at);
      readObject(words, readings, at);
      readConstruct(words, readings, at);
      if (endsClause(sentence.tokens().get(at), words[at])) {
        if (!hasVerb) {
          findVerb(words, readings, from, at);
        }
        awaited |= !hasVerb && words[at].pos() == PartOfSpeech.RELATIVE;
        hasVerb = false;
        from = at;
      }
      if (at > 0 && words[at].isVerb() && mustBeNominal(words[at - 1], words[at], hasVerb)) {
        boolean main = awaited && hasVerb && isDefinite(words[at - 1]);
        awaited &= !main;
        if (!main) {
          words[at] = nominal(sentence.tokens().get(at), words[at - 1], words[at], readings[at]);
        }
      }
      if (tellsOfIndefinite(words, at)) {
        words[at] = verbal(words[at], readings[at]);
      }
      hasVerb |= words[at].isVerb() && !words[at].lexeme().hasTag("kana");
    }
    if (!hasVerb) {
      findVerb(words, readings, from, words.length);
    }
  }

  /** Takes the likeliest reading of a word that fits, if one does. */
  private static void take(
      Analysis[] words, Analysis[][] readings, int at, Predicate<Analysis> fits) {
    for (Analysis reading : readings[at]) {
      if (fits.test(reading)) {
        words[at] = reading;
        return;
      }
    }
  }

  /** Before a name, "who" is "from". */
  private static void readPreposition(Analysis[] words, Analysis[][] readings, int at) {
    boolean relative = words[at].pos() == PartOfSpeech.RELATIVE && at + 1 < words.length;
    if (!relative || words[at + 1].pos() != PartOfSpeech.NAME) {
      return;
    }
    take(words, readings, at, word -> word.pos() == PartOfSpeech.PREPOSITION);
  }

  /** A plural before a verb in the singular is not its subject: where it may be a name, it is. */
  private static void readName(Analysis[] words, Analysis[][] readings, int at) {
    boolean plural =
        words[at].pos().isNominal() && Features.number(words[at].features()) == Features.PLURAL;
    if (!plural || at + 1 >= words.length || !words[at + 1].isVerb()) {
      return;
    }
    if (Features.number(words[at + 1].features()) == Features.SINGULAR) {
      take(words, readings, at, word -> word.pos() == PartOfSpeech.NAME && !word.isGuess());
    }
  }

  /** After a definite adjective a participle that is also a noun opens the next phrase. */
  private static void readObject(Analysis[] words, Analysis[][] readings, int at) {
    boolean participle = words[at].pos() == PartOfSpeech.PASSIVE_PARTICIPLE;
    boolean after =
        at > 0 && words[at - 1].pos() == PartOfSpeech.ADJECTIVE && words[at - 1].isDefinite();
    if (!participle || !after || !words[at].isDefinite() || !isFree(words[at])) {
      return;
    }
    int score = words[at].score();
    take(words, readings, at, word -> word.pos() == PartOfSpeech.NOUN && word.score() > score);
  }

  /** Before a definite noun a final yeh is that of a dual or plural in idafa, not "my". */
  private static void readConstruct(Analysis[] words, Analysis[][] readings, int at) {
    int pronoun = words[at].enclitic();
    boolean mine =
        pronoun != 0
            && words[at].pos().isNominal()
            && Features.person(pronoun) == Features.FIRST
            && Features.number(pronoun) == Features.SINGULAR;
    if (!mine || at + 1 >= words.length || !isDefinite(words[at + 1]) || !isFree(words[at + 1])) {
      return;
    }
    take(words, readings, at, word -> word.pos().isNominal() && word.has(Features.CONSTRUCT));
  }

  /** News addresses nobody: a verb of the second person that may be a participle is one. */
  private static void readAddress(Analysis[] words, Analysis[][] readings, int at) {
    boolean addresses =
        words[at].isVerb() && Features.person(words[at].features()) == Features.SECOND;
    if (addresses) {
      take(words, readings, at, word -> word.pos() == PartOfSpeech.ACTIVE_PARTICIPLE);
    }
  }

  /**
   * Takes the feminine reading of a verb before a feminine noun: a present of the third person
   * feminine may be spelt as a past of the fifth or sixth form.
   */
  static void agree(Analysis[] words, Analysis[][] readings) {
    for (int at = 1; at < words.length; at++) {
      if (isFirstPerson(words[at]) && words[at - 1].pos().isNominal()) {
        words[at] = verbal(words[at], readings[at]);
      }
    }
    for (int at = 0; at + 1 < words.length; at++) {
      Analysis noun = words[at + 1];
      boolean known = noun.pos().isNominal() && isFree(noun);
      if (words[at].isVerb() && known && !Agreement.precedes(words[at], noun)) {
        words[at] = agreeing(words[at], noun, readings[at]);
      }
    }
  }

  /** A past of the fourth form is spelt as a present of the first person; a noun is no "I". */
  private static boolean isFirstPerson(Analysis word) {
    return word.isVerb()
        && Features.person(word.features()) == Features.FIRST
        && Features.number(word.features()) == Features.SINGULAR
        && Features.tense(word.features()) == Features.PRESENT;
  }

  private static Analysis agreeing(Analysis verb, Analysis noun, Analysis[] readings) {
    boolean feminine = Features.gender(noun.features()) == Features.FEMININE;
    for (Analysis reading : readings) {
      boolean third = reading.isVerb() && Features.person(reading.features()) == Features.THIRD;
      if (feminine && third && Agreement.precedes(reading, noun)) {
        return reading;
      }
    }
    return verb;
  }

  private static boolean mustBeNominal(Analysis before, Analysis word, boolean hasVerb) {
    return cannotBeVerb(before, word, hasVerb) || isIdafa(before, word, hasVerb);
  }

  /**
   * "A mine that the rebels laid": a verb with its pronoun between an indefinite noun and its
   * subject.
   */
  private static boolean tellsOfIndefinite(Analysis[] words, int at) {
    if (at == 0 || at + 1 >= words.length || words[at].pos() != PartOfSpeech.MASDAR) {
      return false;
    }
    Analysis before = words[at - 1];
    boolean bare = !before.isDefinite() && before.enclitic() == 0;
    boolean noun = before.pos() == PartOfSpeech.NOUN || before.pos() == PartOfSpeech.MASDAR;
    Analysis after = words[at + 1];
    return words[at].enclitic() != 0
        && words[at].proclitics() == 0
        && noun
        && bare
        && (after.isDefinite() || isNominative(after))
        && isFree(after);
  }

  /** A sound plural that shows the case of subjects. */
  private static boolean isNominative(Analysis word) {
    boolean plural = Features.number(word.features()) == Features.PLURAL;
    boolean masculine = Features.gender(word.features()) == Features.MASCULINE;
    return word.pos().isNominal()
        && plural
        && masculine
        && !word.has(Features.OBLIQUE)
        && word.stemEnd() - word.stemStart() == word.lexeme().lemma().length() + 2;
  }

  private static boolean isFree(Analysis word) {
    return !word.hasProclitic(Clitics.ANY_CONJUNCTION | Clitics.ANY_PREPOSITION);
  }

  /**
   * After "that" and a definite noun, or a definite noun that opens the sentence, a masdar that may
   * be a verb is the verb of the clause.
   */
  private static void findVerb(Analysis[] words, Analysis[][] readings, int from, int to) {
    boolean topic = from < to && words[from].lexeme().hasTag("inna");
    boolean opens = from == 0 && to > 0 && (isDefinite(words[0]) || isMark(words[0]));
    if (!topic && !opens) {
      return;
    }
    for (int at = from + (topic ? 2 : 1); at < to; at++) {
      boolean bare = words[at].proclitics() == 0 && words[at].enclitic() == 0;
      boolean masdar = words[at].pos() == PartOfSpeech.MASDAR && bare;
      if (masdar && isDefinite(words[at - 1])) {
        words[at] = verbal(words[at], readings[at]);
        return;
      }
    }
  }

  private static boolean isMark(Analysis word) {
    return word.pos() == PartOfSpeech.PUNCTUATION;
  }

  private static Analysis verbal(Analysis masdar, Analysis[] readings) {
    for (Analysis reading : readings) {
      boolean third = Features.person(reading.features()) == Features.THIRD;
      if (reading.isVerb() && third && !reading.has(Features.PASSIVE)) {
        return reading;
      }
    }
    return masdar;
  }

  private static boolean isDefinite(Analysis word) {
    return word.pos().isNominal()
        && (word.isDefinite() || word.pos() == PartOfSpeech.NAME || word.enclitic() != 0);
  }

  private static boolean cannotBeVerb(Analysis before, Analysis word, boolean hasVerb) {
    if (word.hasProclitic(Clitics.ANY_CONJUNCTION)) {
      return false;
    }
    if (before.pos() == PartOfSpeech.PREPOSITION && before.enclitic() == 0) {
      return true;
    }
    return hasVerb && isDefinite(before);
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

  private static Analysis nominal(
      Token token, Analysis before, Analysis verb, Analysis[] readings) {
    boolean inIdafa = before.pos() != PartOfSpeech.PREPOSITION && !before.isDefinite();
    for (Analysis reading : readings) {
      boolean masdar = reading.pos() == PartOfSpeech.MASDAR;
      if (masdar || reading.pos().isNominal() && !inIdafa) {
        return reading;
      }
    }
    return before.pos() == PartOfSpeech.PREPOSITION ? NameReading.of(token, verb) : verb;
  }
}
