package org.isnad;

import java.util.List;
import org.isnad.event.Candidate;
import org.isnad.language.ParsedSentence;

/**
 * How an article was coded: its sentences as parsed, every candidate with the judge's sum, and the
 * outcome.
 */
public record CodingTrace(List<ParsedSentence> sentences, List<Judged> candidates, Coding coding) {
  public CodingTrace {
    sentences = List.copyOf(sentences);
    candidates = List.copyOf(candidates);
  }

  /** A candidate, the sum of its features' weights, and whether it became an event. */
  public record Judged(Candidate candidate, int score, boolean accepted) {}
}
