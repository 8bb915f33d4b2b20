package org.isnad.attribution;

import java.util.List;
import org.isnad.Attribution;

/**
 * Somebody's words in a sentence, direct or reported.
 *
 * @param cue token of the verb of saying, or of the first word of a phrase such as "according to"
 * @param evidence ids of the rules that found it
 * @param sources who says so, nearest first, maybe nobody
 * @param from first token of what is said
 * @param to last token of what is said, exclusive
 * @param afterwards the source is named after what it says, by a phrase
 */
public record Speech(
    int cue,
    List<String> evidence,
    List<Attribution> sources,
    int from,
    int to,
    boolean afterwards) {
  public Speech {
    evidence = List.copyOf(evidence);
    sources = List.copyOf(sources);
  }

  /** A token is part of what is said. */
  public boolean covers(int token) {
    return from <= token && token < to;
  }

  /** The same speech, broken off before a token. */
  Speech until(int token) {
    int end = Math.max(from, token);
    return token >= to ? this : new Speech(cue, evidence, sources, from, end, afterwards);
  }
}
