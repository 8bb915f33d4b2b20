package org.isnad.store;

import java.util.Locale;
import org.isnad.Entity;
import org.isnad.arabic.Normalizer;
import org.jspecify.annotations.Nullable;

/** The one key of an actor with several names. */
public final class ActorKey {
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

  static String small(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
