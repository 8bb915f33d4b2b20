package org.isnad.store.search;

/**
 * What an article, or one event that it tells of, must have. All conditions on events hold of one
 * and the same event.
 *
 * @param value of an actor: its key, name in English or Arabic, or country's code; of a type: such
 *     as {@code ASSAULT}; of {@code DENIED}: not looked at
 */
public record Condition(Field field, String value) {
  /** What a condition is about. */
  public enum Field {
    /** The outlet, as the article names it; letters' case does not count. */
    SOURCE,
    /** Who does something in the event. */
    ACTOR,
    /** To whom it is done. */
    RECIPIENT,
    /** Either; two such conditions name the two sides. */
    PARTY,
    /** Who tells of the event. */
    TELLER,
    /** A country's code: of an actor, a recipient or the place. */
    COUNTRY,
    /** The event's type. */
    TYPE,
    /** Somebody denies the event. */
    DENIED;

    boolean isOfEvent() {
      return this != SOURCE;
    }
  }
}
