package org.isnad;

import java.util.List;
import org.isnad.attribution.Speech;
import org.isnad.event.Candidate;
import org.isnad.language.ParsedSentence;

/**
 * How an article was coded: its sentences as parsed, every candidate with the judge's sum, who says
 * what, the direct quotations, and the outcome.
 */
public record CodingTrace(
    List<ParsedSentence> sentences,
    List<Judged> candidates,
    List<Said> said,
    List<Quotation> quotations,
    Coding coding) {
  public CodingTrace {
    said = List.copyOf(said);
    quotations = List.copyOf(quotations);
    sentences = List.copyOf(sentences);
    candidates = List.copyOf(candidates);
  }

  /** Somebody's words in a sentence. */
  public record Said(ParsedSentence sentence, Speech speech) {}

  /** A candidate, the sum of its features' weights, and whether it became an event. */
  public record Judged(Candidate candidate, int score, boolean accepted) {}
}
