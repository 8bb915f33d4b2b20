package org.isnad.arabic.morphology;

import java.util.Arrays;
import java.util.List;
import org.isnad.Span;
import org.isnad.arabic.Normalizer;
import org.isnad.language.Analysis;
import org.isnad.language.Features;
import org.isnad.language.PartOfSpeech;
import org.isnad.language.Token;
import org.isnad.lexicon.Lexicon;

/** Readings of single words by the lexicon that the program ships with, for tests. */
final class Words {
  static final Morphology MORPHOLOGY = new Morphology(Lexicon.builtIn());

  private Words() {}

  static Token token(String word) {
    return token(word, "");
  }

  static Token token(String word, String marks) {
    return new Token(
        new Span(0, word.length()),
        Normalizer.form(word),
        Normalizer.key(word),
        Token.Kind.WORD,
        marks);
  }

  static List<Analysis> readings(String word) {
    return Arrays.asList(MORPHOLOGY.analyze(token(word)));
  }

  static Analysis first(String word) {
    return readings(word).get(0);
  }

  /** The lemmas of the readings as verbs. */
  static List<String> verbs(String word) {
    return lemmas(word, PartOfSpeech.VERB);
  }

  /** The lemmas of the readings as masdars, participles, nouns and adjectives. */
  static List<String> nominals(String word) {
    return readings(word).stream()
        .filter(reading -> reading.pos().isNominal() && !reading.isGuess())
        .map(reading -> reading.lexeme().lemma())
        .distinct()
        .toList();
  }

  static List<String> lemmas(String word, PartOfSpeech pos) {
    return readings(word).stream()
        .filter(reading -> reading.pos() == pos && !reading.isGuess())
        .map(reading -> reading.lexeme().lemma())
        .distinct()
        .toList();
  }

  /** Some reading has these features, all of them. */
  static boolean has(String word, PartOfSpeech pos, int features) {
    return readings(word).stream()
        .anyMatch(reading -> reading.pos() == pos && (reading.features() & features) == features);
  }

  static boolean isPassive(String word) {
    return has(word, PartOfSpeech.VERB, Features.PASSIVE);
  }
}
