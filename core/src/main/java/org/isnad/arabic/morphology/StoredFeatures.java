package org.isnad.arabic.morphology;

/**
 * Bits beside those of {@link org.isnad.language.Features} that a stored form carries for the
 * analyzer: what may be written together with it.
 */
final class StoredFeatures {
  /** Only before an attached pronoun. */
  static final int JOINED_ONLY = 1 << 20;

  /** Never before an attached pronoun. */
  static final int NEVER_JOINED = 1 << 21;

  /** Never with the article. */
  static final int NO_ARTICLE = 1 << 22;

  /** Only with the article. */
  static final int ARTICLE_ONLY = 1 << 23;

  /** A word of no nominal class that a preposition may be written before. */
  static final int AFTER_PREPOSITION = 1 << 24;

  private static final int PUBLIC = (1 << 20) - 1;

  private StoredFeatures() {}

  /** The features without the stored bits. */
  static int features(int stored) {
    return stored & PUBLIC;
  }
}
