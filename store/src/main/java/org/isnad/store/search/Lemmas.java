package org.isnad.store.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.isnad.arabic.Normalizer;
import org.isnad.arabic.SentenceSplitter;
import org.isnad.arabic.Tokenizer;
import org.isnad.arabic.morphology.Disambiguator;
import org.isnad.arabic.morphology.Morphology;
import org.isnad.language.Analysis;
import org.isnad.language.Lexeme;
import org.isnad.language.PartOfSpeech;
import org.isnad.language.Sentence;
import org.isnad.language.Token;
import org.isnad.lexicon.Lexicon;

/**
 * Texts and queries as terms. A term is a folded lemma; a masdar is found under its verb as well, a
 * participle under its verb with {@link #PARTICIPLE} before it, so that asking for one noun of a
 * verb does not find all others. Safe for threads.
 */
final class Lemmas {
  private static final char PARTICIPLE = '~';
  private static final float OTHER_READING = 0.5f;
  private static final float RELATED = 0.5f;

  private final Lexicon lexicon;
  private final SentenceSplitter splitter;
  private final Tokenizer tokenizer = new Tokenizer();
  private final Morphology morphology;
  private final Disambiguator disambiguator;

  Lemmas(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.splitter = new SentenceSplitter(lexicon);
    this.morphology = new Morphology(lexicon);
    this.disambiguator = new Disambiguator(lexicon);
  }

  /** The words of a text; what the context makes likeliest counts. */
  List<Word> words(String text) {
    List<Word> words = new ArrayList<>();
    int number = 0;
    for (Sentence sentence : splitter.split(text)) {
      List<Token> tokens = sentence.tokens();
      Analysis[] chosen = disambiguator.choose(tokens, readings(tokens));
      for (int i = 0; i < chosen.length; i++) {
        if (tokens.get(i).kind() != Token.Kind.PUNCTUATION) {
          words.add(new Word(tokens.get(i).span(), number, terms(chosen[i].lexeme())));
        }
      }
      number++;
    }
    return words;
  }

  /** The words of a piece of a query; all readings count, the likeliest most. */
  List<AskedWord> asked(String piece) {
    List<Token> tokens = tokenizer.tokens(piece, 0, piece.length());
    Analysis[][] readings = readings(tokens);
    disambiguator.choose(tokens, readings);
    List<AskedWord> words = new ArrayList<>();
    for (int i = 0; i < readings.length; i++) {
      if (tokens.get(i).kind() != Token.Kind.PUNCTUATION) {
        words.add(asked(readings[i]));
      }
    }
    return words;
  }

  private Analysis[][] readings(List<Token> tokens) {
    return tokens.stream().map(morphology::analyze).toArray(Analysis[][]::new);
  }

  private Set<String> terms(Lexeme lexeme) {
    String own = key(lexeme);
    return switch (lexeme.pos()) {
      case MASDAR -> lexeme.isDerived() ? both(own, verb(lexeme)) : Set.of(own);
      case ACTIVE_PARTICIPLE, PASSIVE_PARTICIPLE ->
          lexeme.isDerived() ? both(own, PARTICIPLE + verb(lexeme)) : Set.of(own);
      default -> Set.of(own);
    };
  }

  private static Set<String> both(String own, String other) {
    return own.equals(other) ? Set.of(own) : Set.of(own, other);
  }

  private AskedWord asked(Analysis[] readings) {
    Map<String, Float> terms = new TreeMap<>();
    float worth = 1;
    for (Analysis reading : readings) {
      ask(reading.lexeme(), worth, terms);
      worth = OTHER_READING;
    }
    return new AskedWord(terms, isGrammatical(readings[0].pos()));
  }

  private void ask(Lexeme lexeme, float worth, Map<String, Float> terms) {
    String own = key(lexeme);
    terms.merge(own, worth, Math::max);
    if (lexeme.pos() == PartOfSpeech.VERB) {
      terms.merge(PARTICIPLE + own, worth * RELATED, Math::max);
    } else if (lexeme.pos() == PartOfSpeech.MASDAR && lexeme.isDerived()) {
      terms.merge(verb(lexeme), worth * RELATED, Math::max);
    }
  }

  private String verb(Lexeme derived) {
    return key(lexicon.lexeme(derived.base()));
  }

  private static String key(Lexeme lexeme) {
    return Normalizer.key(lexeme.lemma());
  }

  private static boolean isGrammatical(PartOfSpeech pos) {
    return switch (pos) {
      case PRONOUN,
          DEMONSTRATIVE,
          RELATIVE,
          PREPOSITION,
          CONJUNCTION,
          SUBORDINATOR,
          NEGATION,
          PARTICLE ->
          true;
      default -> false;
    };
  }
}
