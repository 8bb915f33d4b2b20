package org.isnad.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.Entity;
import org.isnad.attribution.AttributionFinder;

/**
 * Who acts in an event, and on whose word it is told.
 *
 * @param actors of the event
 * @param sources those who tell of it, nearest first
 */
record Voices(List<Entity> actors, List<Entity> sources) {
  private static final String GOVERNMENT = "GOV";
  private static final String MEDIA = "JRN";

  static Voices of(List<Entity> actors, AttributionFinder.Chain chain) {
    List<Entity> sources = new ArrayList<>();
    chain.told().forEach(link -> sources.add(link.source()));
    chain.outer().forEach(link -> sources.add(link.source()));
    return new Voices(actors, sources);
  }

  /** Actors and sources together. */
  List<Entity> all() {
    List<Entity> all = new ArrayList<>(actors);
    all.addAll(sources);
    return all;
  }

  /** A party tells of its own act: that is news, while what it tells of others may be long ago. */
  boolean tellOfThemselves() {
    Set<String> keys = new HashSet<>();
    actors.forEach(actor -> keys.add(key(actor)));
    return sources.stream().anyMatch(source -> keys.contains(key(source)));
  }

  /** Media tell of it: they report news. */
  boolean areReporters() {
    return !sources.isEmpty() && sources.get(0).sectors().contains(MEDIA);
  }

  /** A country has one government, but many groups: those are told apart by name. */
  private static String key(Entity entity) {
    boolean government = entity.country() != null && entity.sectors().contains(GOVERNMENT);
    if (government) {
      return GOVERNMENT + entity.country();
    }
    return entity.name() == null ? entity.text() : entity.name();
  }
}
