package org.isnad;

import java.util.List;

/**
 * Somebody's words as he said them, between quotation marks.
 *
 * @param speakers who says so, nearest first: whoever spoke, then who passed it on
 * @param span the words without their marks; they may run over several sentences
 * @param evidence ids of the lexicon entries and rules that found the speaker
 */
public record Quotation(List<Attribution> speakers, Span span, List<String> evidence) {
  public Quotation {
    speakers = List.copyOf(speakers);
    evidence = List.copyOf(evidence);
  }
}
