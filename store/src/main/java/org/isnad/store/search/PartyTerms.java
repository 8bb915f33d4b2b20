package org.isnad.store.search;

import java.util.LinkedHashSet;
import java.util.Set;
import org.isnad.Entity;
import org.isnad.arabic.Normalizer;
import org.isnad.store.ActorKey;
import org.jspecify.annotations.Nullable;

/** Under what a party of an event is found. */
final class PartyTerms {
  private PartyTerms() {}

  /** Its key, its names and its country's code. */
  static Set<String> of(Entity entity) {
    Set<String> terms = new LinkedHashSet<>();
    add(ActorKey.of(entity), terms);
    add(entity.name() == null ? null : ActorKey.small(entity.name()), terms);
    add(entity.nameAr() == null ? null : Normalizer.key(entity.nameAr()), terms);
    add(entity.country(), terms);
    return terms;
  }

  /** What a person may mean by a name. */
  static Set<String> asked(String name) {
    return ActorKey.isCountry(name)
        ? Set.of(name)
        : Set.copyOf(java.util.List.of(name, ActorKey.small(name), Normalizer.key(name)));
  }

  private static void add(@Nullable String term, Set<String> terms) {
    if (term != null) {
      terms.add(term);
    }
  }

  /** How it is called where there is room for one name. */
  static @Nullable String label(Entity entity) {
    if (entity.name() != null) {
      return entity.name();
    }
    return entity.nameAr() != null ? entity.nameAr() : entity.country();
  }
}
