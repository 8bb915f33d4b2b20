package org.isnad.arabic.morphology;

import java.util.List;
import java.util.Locale;
import org.isnad.arabic.Letters;
import org.isnad.language.Analysis;
import org.isnad.language.Features;
import org.isnad.language.Lexeme;
import org.isnad.language.Token;

/** What a reading is to its neighbours: its part of speech and the features that order words. */
enum WordClass {
  /** Before the first word of a sentence and after the last. */
  EDGE("edge"),
  PAST("verb"),
  PAST_PASSIVE("verb"),
  PRESENT("verb"),
  PRESENT_PASSIVE("verb"),
  /** A present without its nun: only after particles that ask for it. */
  SHORTENED("verb"),
  IMPERATIVE("verb"),
  /** Was, became, is not: verbs that take a predicate. */
  LINKING("verb"),
  NOUN("noun"),
  NOUN_DEFINITE("noun"),
  NOUN_OWNED("noun"),
  NOUN_ACCUSATIVE("noun"),
  NOUN_CONSTRUCT("noun"),
  MASDAR("noun"),
  MASDAR_DEFINITE("noun"),
  MASDAR_OWNED("noun"),
  MASDAR_ACCUSATIVE("noun"),
  PARTICIPLE("adjective"),
  PARTICIPLE_DEFINITE("adjective"),
  PARTICIPLE_ACCUSATIVE("adjective"),
  PARTICIPLE_CONSTRUCT("adjective"),
  ADJECTIVE("adjective"),
  ADJECTIVE_DEFINITE("adjective"),
  ADJECTIVE_ACCUSATIVE("adjective"),
  ADJECTIVE_CONSTRUCT("adjective"),
  NAME("name"),
  NUMBER("number"),
  DIGITS("number"),
  PREPOSITION("preposition"),
  PREPOSITION_OWNED("function"),
  CONJUNCTION("function"),
  /** Before a verb: that, not, will. */
  BEFORE_VERB("opener"),
  /** Two words of one spelling, before a verb or before a noun. */
  THAT("opener"),
  /** Before a noun or pronoun: that, for, but. */
  INNA("opener"),
  INNA_OWNED("opener"),
  SUBORDINATOR("opener"),
  RELATIVE("opener"),
  NEGATION("opener"),
  /** Lack of, non-: it makes an idafa with what it negates. */
  BEFORE_NOUN("function"),
  PARTICLE("function"),
  PRONOUN("function"),
  DEMONSTRATIVE("function"),
  ADVERB("function"),
  COMMA("punctuation"),
  COLON("punctuation"),
  QUOTE("punctuation"),
  OTHER_MARK("punctuation"),
  UNKNOWN("name");

  static final int COUNT = values().length;

  private static final String SUBJUNCTIVE = "subjunctive";

  /** What the list of function words says of particles that stand before verbs only. */
  private static final List<String> BEFORE_VERBS =
      List.of("past-neg", "future-neg", "future", "past", SUBJUNCTIVE);

  private static final WordClass[] ALL = values();

  private final String label;
  private final String groupLabel;

  WordClass(String group) {
    this.label = name().toLowerCase(Locale.ROOT).replace('_', '-');
    this.groupLabel = "all-" + group;
  }

  /** Its name in rows of weights. */
  String label() {
    return label;
  }

  /** The name of the coarser class, which stands there for all its members. */
  String groupLabel() {
    return groupLabel;
  }

  /** From 0, for tables; it stands in no file. */
  @SuppressWarnings("EnumOrdinal")
  int number() {
    return ordinal();
  }

  static WordClass at(int number) {
    return ALL[number];
  }

  /** The class of a word of the lexicon where its form does not matter. */
  static WordClass of(Lexeme lexeme) {
    return switch (lexeme.pos()) {
      case VERB -> lexeme.hasTag("kana") ? LINKING : PAST;
      case NOUN -> NOUN;
      case MASDAR -> MASDAR;
      case ACTIVE_PARTICIPLE, PASSIVE_PARTICIPLE -> PARTICIPLE;
      case ADJECTIVE -> ADJECTIVE;
      case NAME -> NAME;
      case NUMBER -> NUMBER;
      case PRONOUN -> PRONOUN;
      case DEMONSTRATIVE -> DEMONSTRATIVE;
      case RELATIVE -> RELATIVE;
      case PREPOSITION -> PREPOSITION;
      case CONJUNCTION -> CONJUNCTION;
      case SUBORDINATOR, NEGATION, PARTICLE -> particle(lexeme);
      case ADVERB -> ADVERB;
      case PUNCTUATION -> OTHER_MARK;
      case UNKNOWN -> UNKNOWN;
    };
  }

  private static WordClass particle(Lexeme lexeme) {
    if (lexeme.hasTag("inna")) {
      return lexeme.hasTag(SUBJUNCTIVE) ? THAT : INNA;
    }
    if (lexeme.hasTag("noun-neg")) {
      return BEFORE_NOUN;
    }
    for (String tag : BEFORE_VERBS) {
      if (lexeme.hasTag(tag)) {
        return BEFORE_VERB;
      }
    }
    return switch (lexeme.pos()) {
      case SUBORDINATOR -> SUBORDINATOR;
      case NEGATION -> NEGATION;
      default -> PARTICLE;
    };
  }

  /** Narrows a word's class by its form in the text. */
  WordClass in(Analysis reading, Token token) {
    return switch (this) {
      case PAST -> verb(reading.features());
      case NOUN -> noun(reading);
      case MASDAR -> masdar(reading);
      case PARTICIPLE -> participle(reading.features());
      case ADJECTIVE -> adjective(reading.features());
      case PREPOSITION -> reading.enclitic() == 0 ? this : PREPOSITION_OWNED;
      case INNA, THAT -> reading.enclitic() == 0 ? this : INNA_OWNED;
      case NUMBER -> token.kind() == Token.Kind.NUMBER ? DIGITS : this;
      case OTHER_MARK -> mark(token.form().charAt(0));
      default -> this;
    };
  }

  private static WordClass verb(int features) {
    boolean passive = Features.has(features, Features.PASSIVE);
    return switch (Features.tense(features)) {
      case Features.IMPERATIVE -> IMPERATIVE;
      case Features.PRESENT -> present(features, passive);
      default -> passive ? PAST_PASSIVE : PAST;
    };
  }

  private static WordClass present(int features, boolean passive) {
    if (Features.has(features, Features.SHORTENED)) {
      return SHORTENED;
    }
    return passive ? PRESENT_PASSIVE : PRESENT;
  }

  private static WordClass noun(Analysis reading) {
    if (reading.isDefinite()) {
      return NOUN_DEFINITE;
    }
    if (reading.enclitic() != 0) {
      return NOUN_OWNED;
    }
    if (reading.has(Features.CONSTRUCT)) {
      return NOUN_CONSTRUCT;
    }
    return reading.has(Features.TANWEEN) ? NOUN_ACCUSATIVE : NOUN;
  }

  private static WordClass masdar(Analysis reading) {
    if (reading.isDefinite()) {
      return MASDAR_DEFINITE;
    }
    if (reading.enclitic() != 0) {
      return MASDAR_OWNED;
    }
    return reading.has(Features.TANWEEN) ? MASDAR_ACCUSATIVE : MASDAR;
  }

  private static WordClass participle(int features) {
    if (Features.has(features, Features.DEFINITE)) {
      return PARTICIPLE_DEFINITE;
    }
    if (Features.has(features, Features.CONSTRUCT)) {
      return PARTICIPLE_CONSTRUCT;
    }
    return Features.has(features, Features.TANWEEN) ? PARTICIPLE_ACCUSATIVE : PARTICIPLE;
  }

  private static WordClass adjective(int features) {
    if (Features.has(features, Features.DEFINITE)) {
      return ADJECTIVE_DEFINITE;
    }
    if (Features.has(features, Features.CONSTRUCT)) {
      return ADJECTIVE_CONSTRUCT;
    }
    return Features.has(features, Features.TANWEEN) ? ADJECTIVE_ACCUSATIVE : ADJECTIVE;
  }

  private static WordClass mark(char first) {
    return switch (first) {
      case ',', ';', Letters.ARABIC_COMMA, Letters.ARABIC_SEMICOLON -> COMMA;
      case ':' -> COLON;
      case '"', '\'', '«', '»', '“', '”' -> QUOTE;
      default -> OTHER_MARK;
    };
  }
}
