package org.isnad.language;

/** Parts of speech, as coarse as the coder needs them. */
public enum PartOfSpeech {
  VERB,
  /** A verbal noun: {@code base} of its lexeme is the verb. */
  MASDAR,
  ACTIVE_PARTICIPLE,
  PASSIVE_PARTICIPLE,
  NOUN,
  ADJECTIVE,
  NAME,
  NUMBER,
  PRONOUN,
  DEMONSTRATIVE,
  RELATIVE,
  PREPOSITION,
  /** Joins words and clauses of one rank: and, or, then, but. */
  CONJUNCTION,
  /** Opens a clause inside another: that, because, when, if. */
  SUBORDINATOR,
  /** Negates: its tense is in the lexeme's lemma. */
  NEGATION,
  /** Other particles: of tense, question, emphasis. */
  PARTICLE,
  ADVERB,
  PUNCTUATION,
  UNKNOWN;

  public boolean isNominal() {
    return this == NOUN
        || this == MASDAR
        || this == ACTIVE_PARTICIPLE
        || this == PASSIVE_PARTICIPLE
        || this == ADJECTIVE
        || this == NAME
        || this == NUMBER;
  }
}
