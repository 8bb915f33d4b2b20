package org.isnad.relate;

import java.util.Collection;
import java.util.function.ToLongFunction;

/**
 * How much a term tells: the negative logarithm of the share of articles that have it, where the
 * articles at hand count beside {@value #BACKGROUND_WEIGHT} of the {@link Background}'s.
 */
public final class Rarity {
  private static final double BACKGROUND_WEIGHT = 100;

  /** A term seen nowhere counts as seen in half an article. */
  private static final double UNSEEN = 0.5;

  private final Background background;
  private final ToLongFunction<String> articlesWith;
  private final double all;

  /**
   * By the background and the articles at hand.
   *
   * @param articles how many are at hand
   * @param articlesWith how many of them have a term
   */
  public Rarity(Background background, long articles, ToLongFunction<String> articlesWith) {
    this.background = background;
    this.articlesWith = articlesWith;
    this.all = BACKGROUND_WEIGHT + articles;
  }

  /** By the background alone: the same for everybody and for ever. */
  public static Rarity of(Background background) {
    return new Rarity(background, 0, term -> 0);
  }

  /** By the background and these articles. */
  public static Rarity of(Background background, Collection<Portrait> portraits) {
    TermCounts counts = new TermCounts();
    portraits.forEach(counts::add);
    return new Rarity(background, counts.articles(), counts::articlesWith);
  }

  /** From 0, of what every article has. */
  public double of(String term) {
    double with = background.share(term) * BACKGROUND_WEIGHT + articlesWith.applyAsLong(term);
    return -Math.log(Math.min(1, Math.max(with, UNSEEN) / all));
  }
}
