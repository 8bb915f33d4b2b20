package org.isnad.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.LexiconException;
import org.isnad.lexicon.Row;

/**
 * Accepts or drops candidates by the sum of their features' weights, and chooses among those of one
 * trigger. Weights come from {@code judge.tsv}; a sum below zero drops the candidate.
 */
public final class Judge {
  private static final String BIAS = "bias";

  private final Map<String, Integer> weights = new HashMap<>();

  public Judge(Lexicon lexicon) {
    for (Row row : lexicon.files().rows("judge")) {
      try {
        weights.put(row.cell(0), Integer.valueOf(row.cell(1).trim()));
      } catch (NumberFormatException e) {
        throw new LexiconException(row.origin(), "a weight is a whole number: " + row.cell(1));
      }
    }
  }

  /** The sum of the weights of a candidate's features. */
  public int score(Candidate candidate) {
    int score = weights.getOrDefault(BIAS, 0);
    for (Map.Entry<String, Integer> feature : candidate.features().entrySet()) {
      score += feature.getValue() * weight(feature.getKey());
    }
    return score;
  }

  /** The weight of a feature, 0 when none is set. */
  public int weight(String feature) {
    return weights.getOrDefault(feature, 0);
  }

  /** The candidates that report an event, in the order given: of each trigger the best entry's. */
  public List<Candidate> accept(List<Candidate> candidates) {
    List<Candidate> accepted = new ArrayList<>();
    int at = 0;
    while (at < candidates.size()) {
      int end = at;
      while (end < candidates.size()
          && candidates.get(end).trigger() == candidates.get(at).trigger()) {
        end++;
      }
      choose(candidates.subList(at, end), accepted);
      at = end;
    }
    return accepted;
  }

  private void choose(List<Candidate> sameTrigger, List<Candidate> accepted) {
    Candidate best = null;
    int bestScore = -1;
    for (Candidate candidate : sameTrigger) {
      int score = score(candidate);
      if (score > bestScore) {
        best = candidate;
        bestScore = score;
      }
    }
    if (best == null || best.entry().reportsNothing()) {
      return;
    }
    for (Candidate candidate : sameTrigger) {
      boolean sameFrame =
          candidate.entryId().equals(best.entryId())
              && candidate.arguments().equals(best.arguments());
      if (sameFrame) {
        accepted.add(candidate);
      }
    }
  }
}
