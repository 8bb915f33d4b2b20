package org.isnad.attribution;

import java.util.List;
import java.util.Set;
import org.isnad.Attribution.Stance;
import org.jspecify.annotations.Nullable;

/**
 * A verb or phrase that names a source.
 *
 * @param words the phrase's words, empty for a verb
 * @param cue the verb's lemma or the phrase
 * @param place where the source stands
 * @param over what a verb reports without a clause: its object or prepositions
 * @param from the preposition before whom a verb quotes, null when it quotes nobody
 * @param anySpeaker whatever is the verb's subject speaks
 */
record SourceRule(
    String id,
    List<String> words,
    String cue,
    Stance stance,
    Place place,
    Set<String> over,
    @Nullable String from,
    boolean anySpeaker) {

  /** Where the source stands. */
  enum Place {
    /** It is the verb's subject. */
    SUBJECT,
    /** The noun after the phrase. */
    AFTER,
    /** The subject of the verb of saying after the phrase. */
    VERB,
    /** Nobody is named. */
    NONE
  }
}
