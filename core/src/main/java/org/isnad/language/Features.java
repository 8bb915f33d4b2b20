package org.isnad.language;

/**
 * Grammatical features of one inflected form, packed in an int: zero in a field means "not said".
 * Combine with {@code |}: {@code THIRD | FEMININE | SINGULAR | PAST}.
 */
public final class Features {
  private static final int GENDER_MASK = 0b11;
  public static final int MASCULINE = 0b01;
  public static final int FEMININE = 0b10;

  private static final int NUMBER_MASK = 0b11 << 2;
  public static final int SINGULAR = 0b01 << 2;
  public static final int DUAL = 0b10 << 2;
  public static final int PLURAL = 0b11 << 2;

  private static final int PERSON_MASK = 0b11 << 4;
  public static final int FIRST = 0b01 << 4;
  public static final int SECOND = 0b10 << 4;
  public static final int THIRD = 0b11 << 4;

  private static final int TENSE_MASK = 0b11 << 6;
  public static final int PAST = 0b01 << 6;
  public static final int PRESENT = 0b10 << 6;
  public static final int IMPERATIVE = 0b11 << 6;

  /** Of a present form: only after a particle of the jussive or the subjunctive. */
  public static final int SHORTENED = 1 << 8;

  public static final int PASSIVE = 1 << 9;

  /** Carries the article. */
  public static final int DEFINITE = 1 << 10;

  /** Without its nun, as the first part of an idafa. */
  public static final int CONSTRUCT = 1 << 11;

  /** Accusative or genitive where the spelling tells. */
  public static final int OBLIQUE = 1 << 12;

  /** Indefinite accusative, written with alef. */
  public static final int TANWEEN = 1 << 13;

  /** A verb preceded by the future {@code sa-}. */
  public static final int FUTURE = 1 << 14;

  private Features() {}

  public static int gender(int features) {
    return features & GENDER_MASK;
  }

  public static int number(int features) {
    return features & NUMBER_MASK;
  }

  public static int person(int features) {
    return features & PERSON_MASK;
  }

  public static int tense(int features) {
    return features & TENSE_MASK;
  }

  public static boolean has(int features, int flag) {
    return (features & flag) != 0;
  }
}
