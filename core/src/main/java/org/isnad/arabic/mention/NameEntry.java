package org.isnad.arabic.mention;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words of the lexicon that name or describe someone or some place.
 *
 * @param type which list it is of
 * @param words as the lexicon spells them
 * @param code a country of a country's words, a role of a title, a gloss of an agent, a cue's name,
 *     an id of others; null when the lexicon gives none
 * @param sectors of titles and agents, else empty
 * @param index of an actor or place in its table, else −1
 */
record NameEntry(Type type, String words, @Nullable String code, List<String> sectors, int index) {

  /** The lists; of two as long as each other the earlier goes first. */
  enum Type {
    COUNTRY,
    SEAT,
    PERSON,
    BODY,
    TITLE,
    BODY_TITLE,
    CAPITAL,
    PEOPLE,
    DEMONYM,
    AGENT,
    PLACE,
    CUE;

    /** Whether its words name a country by themselves. */
    boolean isCountry() {
      return this == COUNTRY || this == CAPITAL || this == DEMONYM || this == PEOPLE;
    }

    /** Whether its words inflect and take the article, so that their lemmas stand for them. */
    boolean inflects() {
      return this == TITLE || this == BODY_TITLE || this == AGENT || this == PEOPLE || this == CUE;
    }
  }

  NameEntry {
    sectors = List.copyOf(sectors);
  }

  boolean is(String cue) {
    return type == Type.CUE && cue.equals(code);
  }
}
