package org.isnad.coreference;

import java.util.ArrayList;
import java.util.List;
import org.isnad.Entity;
import org.isnad.Event;
import org.isnad.EventType;

/** Ties a denial without a content of its own to the event before it that accuses the denier. */
public final class DenialLinker {
  private static final int NEAR = 3;

  private DenialLinker() {}

  /**
   * The events, those denied with their deniers.
   *
   * @param denials the events, of the same list, whose trigger is a verb of denying
   */
  public static List<Event> link(List<Event> events, List<Event> denials) {
    List<Event> linked = new ArrayList<>(events);
    for (Event denial : denials) {
      int at = events.indexOf(denial);
      int denied = denied(events, at);
      if (denied >= 0) {
        linked.set(denied, with(linked.get(denied), denial.actors()));
        if (denial.recipients().isEmpty()) {
          linked.set(at, denial.withRecipients(linked.get(denied).actors()));
        }
      }
    }
    return linked;
  }

  private static int denied(List<Event> events, int denial) {
    for (int i = denial - 1; i >= Math.max(0, denial - NEAR); i--) {
      Event event = events.get(i);
      boolean accused = shares(event.recipients(), events.get(denial).actors());
      boolean did = shares(event.actors(), events.get(denial).actors());
      if (event.type() == EventType.ACCUSE && accused || event.type() == EventType.ASSAULT && did) {
        return i;
      }
    }
    return -1;
  }

  private static boolean shares(List<Entity> some, List<Entity> others) {
    for (Entity one : some) {
      for (Entity other : others) {
        boolean sameName = one.name() != null && one.name().equals(other.name());
        boolean sameCountry = one.country() != null && one.country().equals(other.country());
        if (sameName || sameCountry) {
          return true;
        }
      }
    }
    return false;
  }

  private static Event with(Event event, List<Entity> deniers) {
    List<Entity> all = new ArrayList<>(event.deniedBy());
    for (Entity denier : deniers) {
      if (all.stream().noneMatch(old -> old.span().equals(denier.span()))) {
        all.add(denier);
      }
    }
    return event.withDeniedBy(all);
  }
}
