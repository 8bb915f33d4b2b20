package org.isnad.store;

import java.util.Locale;
import org.isnad.Entity;
import org.isnad.arabic.Normalizer;
import org.jspecify.annotations.Nullable;

/** The one key of an actor with several names. */
public final class ActorKey {
  private static final int COUNTRY_LETTERS = 3;

  private ActorKey() {}

  /**
   * Wikidata's id, else the English name in small letters, else the folded Arabic name, or null.
   */
  public static @Nullable String of(Entity entity) {
    if (entity.wikidataId() != null) {
      return entity.wikidataId();
    }
    if (entity.name() != null) {
      return small(entity.name());
    }
    return entity.nameAr() == null ? null : Normalizer.key(entity.nameAr());
  }

  /** Whether a name is a country's code: three capital Latin letters; an id as Q79 has digits. */
  public static boolean isCountry(String name) {
    return name.length() == COUNTRY_LETTERS
        && name.chars().allMatch(letter -> letter >= 'A' && letter <= 'Z');
  }

  /** An English name as it is compared. */
  public static String small(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
