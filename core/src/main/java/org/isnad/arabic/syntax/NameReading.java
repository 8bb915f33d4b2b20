package org.isnad.arabic.syntax;

import java.util.List;
import org.isnad.actor.Referent;
import org.isnad.arabic.Letters;
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
      Analysis name = name(sentence.tokens().get(head), word, gender | Features.SINGULAR);
      words[head] = isJoined(sentence.tokens().get(head), word, mention) ? joined(name) : name;
    }
  }

  /** The word opens with the conjunction that its name lacks: and Khan Yunis. */
  private static boolean isJoined(Token token, Analysis word, Mention mention) {
    String name = mention.best().nameAr();
    return mention.best().kind() == Referent.Kind.PLACE
        && (word.isVerb() || word.proclitics() == 0)
        && name != null
        && token.form().charAt(0) == Letters.WAW
        && name.charAt(0) != Letters.WAW;
  }

  private static Analysis joined(Analysis name) {
    return new Analysis(name.lexeme(), name.features(), Clitics.WA, 0, name.stem(), name.score());
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
