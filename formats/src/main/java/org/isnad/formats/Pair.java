package org.isnad.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.Entity;
import org.isnad.Event;
import org.isnad.EventType;
import org.jspecify.annotations.Nullable;

/**
 * Two parties of an event: who did it, to whom.
 *
 * @param source null when unknown
 * @param target null when unknown or nobody
 */
record Pair(@Nullable Entity source, @Nullable Entity target) {
  private static final Set<EventType> MUTUAL = Set.of(EventType.CONSULT, EventType.COOPERATE);
  private static final String SIGN = "057";

  /**
   * Each actor with each recipient. Where all sides are actors of a mutual act (talks, trade,
   * combat, a treaty), each with each other one, both ways, as CAMEO's coders do.
   */
  static List<Pair> of(Event event) {
    List<Entity> actors = event.actors();
    List<Entity> recipients = event.recipients();
    if (recipients.isEmpty() && actors.size() > 1 && isMutual(event)) {
      return amongThemselves(actors);
    }
    List<Pair> pairs = new ArrayList<>();
    for (Entity actor : orUnknown(actors)) {
      for (Entity recipient : orUnknown(recipients)) {
        pairs.add(new Pair(actor, recipient));
      }
    }
    return pairs;
  }

  /** Combat has no mode; an assault with one has sides that strike together. */
  private static boolean isMutual(Event event) {
    return MUTUAL.contains(event.type())
        || event.type() == EventType.ASSAULT && event.modes().isEmpty()
        || event.cameo().equals(SIGN);
  }

  private static List<Pair> amongThemselves(List<Entity> actors) {
    List<Pair> pairs = new ArrayList<>();
    for (Entity one : actors) {
      for (Entity other : actors) {
        if (!one.equals(other)) {
          pairs.add(new Pair(one, other));
        }
      }
    }
    return pairs;
  }

  private static List<@Nullable Entity> orUnknown(List<Entity> entities) {
    List<@Nullable Entity> all = new ArrayList<>(entities);
    if (all.isEmpty()) {
      all.add(null);
    }
    return all;
  }
}
