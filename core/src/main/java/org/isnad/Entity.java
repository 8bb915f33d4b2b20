package org.isnad;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who did something, had it done to them, said it or denied it, as known on the article's day.
 *
 * @param text the words of the article that name it
 * @param span where they stand
 * @param name canonical English name, null when unknown
 * @param nameAr canonical Arabic name, null when unknown
 * @param wikidataId such as {@code Q7747}, null when unknown
 * @param country ISO 3166-1 alpha-3 or one of IGO, UNO, EUR, NGO, ISM, IMG, MNC, KOS; null when
 *     unknown
 * @param sectors sector codes, the main one first, maybe empty
 * @param role such as {@code head of state}, null when none
 */
public record Entity(
    String text,
    Span span,
    @Nullable String name,
    @Nullable String nameAr,
    @Nullable String wikidataId,
    @Nullable String country,
    List<String> sectors,
    @Nullable String role) {
  public Entity {
    sectors = List.copyOf(sectors);
  }
}
