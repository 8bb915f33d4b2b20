package org.isnad.arabic.syntax;

import java.util.List;
import org.isnad.language.Analysis;
import org.isnad.language.Clitics;
import org.isnad.language.Features;
import org.isnad.language.Lexeme;
import org.isnad.language.Mention;
import org.isnad.language.PartOfSpeech;
import org.isnad.language.Sentence;
import org.isnad.language.Token;

/**
 * Reads the words of a proper name as names, whatever else they may mean: Mahmud is also "praised",
 * Germany also "German".
 */
final class NameReading {
  private NameReading() {}

  /** Replaces the readings of words in names of persons, countries and places, in place. */
  static void reread(Sentence sentence, Analysis[] words, List<Mention> mentions, Grammar grammar) {
    for (Mention mention : mentions) {
      switch (mention.best().kind()) {
        case COUNTRY, SEAT, PLACE -> readPlace(sentence, words, mention, grammar);
        case PERSON -> readPerson(sentence, words, mention);
        default -> {}
      }
    }
  }

  /** Countries and towns are feminine, but a few may be either. */
  private static void readPlace(
      Sentence sentence, Analysis[] words, Mention mention, Grammar grammar) {
    int head = mention.head();
    Analysis word = words[head];
    boolean described = word.pos() == PartOfSpeech.NOUN || word.pos() == PartOfSpeech.MASDAR;
    if (!described) {
      boolean open = word.isDefinite() || grammar.isMasculineName(word);
      int gender = open ? Features.gender(word.features()) : Features.FEMININE;
      words[head] = name(sentence.tokens().get(head), word, gender | Features.SINGULAR);
    }
  }

  private static void readPerson(Sentence sentence, Analysis[] words, Mention mention) {
    for (int at = mention.head() + 1; at < mention.to(); at++) {
      boolean adverb = words[at].isVerb() || words[at].pos() == PartOfSpeech.PREPOSITION;
      if (adverb && !words[at].hasProclitic(Clitics.ANY_CONJUNCTION)) {
        words[at] = of(sentence.tokens().get(at), words[at]);
      }
    }
  }

  /** The word as an unknown name. */
  static Analysis of(Token token, Analysis word) {
    return name(token, word, 0);
  }

  private static Analysis name(Token token, Analysis word, int features) {
    Lexeme lexeme = word.lexeme();
    Lexeme name = new Lexeme(-1, lexeme.lemma(), PartOfSpeech.NAME, -1, "");
    int proclitics = word.isVerb() ? 0 : word.proclitics();
    int stem = word.isVerb() ? token.form().length() : word.stem();
    int definite = word.features() & Features.DEFINITE;
    return new Analysis(name, features | definite, proclitics, 0, stem, word.score());
  }
}
