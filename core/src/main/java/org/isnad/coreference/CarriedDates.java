package org.isnad.coreference;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.DateRange;
import org.isnad.Entity;
import org.isnad.Event;
import org.isnad.Place;
import org.isnad.event.EventDates;
import org.jspecify.annotations.Nullable;

/** Dates of happenings that another mention before tells, or tells more narrowly. */
final class CarriedDates {
  private CarriedDates() {}

  /** An event that nothing dates has the date of an earlier mention that something does date. */
  static Event carried(Event event, List<Event> before) {
    List<String> evidence = event.evidence();
    DateRange own = event.date();
    if (own != null && event.dateText() != null) {
      return narrowed(event, own, before);
    }
    if (!evidence.contains(EventDates.DAY_OF_NEWS) && !evidence.contains(EventDates.BACKGROUND)) {
      return event;
    }
    for (int i = before.size() - 1; i >= 0; i--) {
      Event other = before.get(i);
      if (other.dateText() != null && other.date() != null && isAlike(other, event)) {
        return event.withDate(other.date());
      }
    }
    return event;
  }

  /** Last week's raid is that of Thursday, told before. */
  private static Event narrowed(Event event, DateRange own, List<Event> before) {
    for (int i = before.size() - 1; i >= 0; i--) {
      Event other = before.get(i);
      DateRange date = other.date();
      if (date != null
          && other.dateText() != null
          && isWithin(date, own)
          && isAlike(other, event)) {
        return event.withDate(date);
      }
    }
    return event;
  }

  private static boolean isWithin(DateRange inner, DateRange outer) {
    return !inner.equals(outer)
        && !inner.first().isBefore(outer.first())
        && !inner.last().isAfter(outer.last());
  }

  /** Of one type, in two sentences, with parties and places that agree. */
  private static boolean isAlike(Event one, Event other) {
    return one.type() == other.type()
        && !one.sentence().equals(other.sentence())
        && samePlace(one.place(), other.place())
        && agree(one.actors(), other.actors())
        && agree(one.recipients(), other.recipients())
        && (share(one.actors(), other.actors()) || share(one.recipients(), other.recipients()));
  }

  private static boolean samePlace(@Nullable Place one, @Nullable Place other) {
    if (one == null || other == null || one.name() == null) {
      return true;
    }
    return one.name().equals(other.name());
  }

  private static boolean agree(List<Entity> one, List<Entity> other) {
    return one.isEmpty() || other.isEmpty() || share(one, other);
  }

  private static boolean share(List<Entity> one, List<Entity> other) {
    Set<String> keys = new HashSet<>();
    one.forEach(entity -> keys.add(key(entity)));
    return other.stream().anyMatch(entity -> keys.contains(key(entity)));
  }

  private static String key(Entity entity) {
    return entity.name() == null
        ? entity.country() + "/" + (entity.sectors().isEmpty() ? "" : entity.sectors().get(0))
        : entity.name();
  }
}
