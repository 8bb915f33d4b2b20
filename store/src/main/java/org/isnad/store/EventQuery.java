package org.isnad.store;

import java.time.LocalDate;
import org.isnad.EventType;
import org.jspecify.annotations.Nullable;

/**
 * Which events are asked for; null asks for any.
 *
 * @param first only events that may have happened on this day or later
 * @param last only events that may have happened on this day or earlier
 * @param party takes part: a key of {@link ActorKey}, a name or a country's code
 * @param other takes part beside {@code party}, in the same form
 * @param article the id of the article
 */
public record EventQuery(
    @Nullable LocalDate first,
    @Nullable LocalDate last,
    @Nullable String party,
    @Nullable String other,
    @Nullable EventType type,
    @Nullable String article) {

  /** All events. */
  public static EventQuery all() {
    return new EventQuery(null, null, null, null, null, null);
  }

  /** Of these days, both inclusive. */
  public EventQuery between(@Nullable LocalDate newFirst, @Nullable LocalDate newLast) {
    return new EventQuery(newFirst, newLast, party, other, type, article);
  }

  /** In which the party takes part. */
  public EventQuery of(String newParty) {
    return new EventQuery(first, last, newParty, other, type, article);
  }

  /** In which both parties take part. */
  public EventQuery with(String newOther) {
    return new EventQuery(first, last, party, newOther, type, article);
  }

  /** Of a type. */
  public EventQuery ofType(EventType newType) {
    return new EventQuery(first, last, party, other, newType, article);
  }

  /** Told by an article. */
  public EventQuery in(String newArticle) {
    return new EventQuery(first, last, party, other, type, newArticle);
  }
}
