package org.isnad.arabic.mention;

/** Names of the cues that the lexicon's {@code actors/cues.tsv} lists words for. */
final class Cues {
  /** An adjective that ends an office: former, late, ousted. */
  static final String FORMER = "former";

  /** An adjective of office that changes nothing: designate, acting. */
  static final String OFFICE = "office";

  /** Before a number or group: hundreds of, about, more than. */
  static final String QUANTITY = "quantity";

  /** Before a place's name: city, province. */
  static final String PLACE_TYPE = "place-type";

  static final String CAPITAL = "capital";

  /** North of, east of. */
  static final String DIRECTION = "direction";

  /** Prepositions after which a capital is a place. */
  static final String INTO = "into";

  /** Prepositions between an office and where it is held: in, to, for. */
  static final String HELD_AT = "held-at";

  /** Several who are sent by somebody: a delegation, a team, a patrol. */
  static final String COMPANY = "company";

  /** Between a member and the group: of, from. */
  static final String OF = "of";

  /** Inside names: son of, father of, de, van. */
  static final String NAME_PART = "name-part";

  /** Titles that are other words when no name follows: team, gentlemen. */
  static final String NAMED_ONLY = "named-only";

  /** Between a coalition and the country that leads it. */
  static final String LED_BY = "led-by";

  /** Common words that mean somebody only by whose they are: their country, a state of. */
  static final String OWNED_ONLY = "owned-only";

  /** Words that look as if they meant somebody: without pilot, birthplace. */
  static final String NOBODY = "nobody";

  private Cues() {}
}
