package org.isnad.evaluation.judge;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Learns weights by logistic regression with an L2 penalty (batch gradient descent with a fixed
 * number of steps from zero): the same examples give the same weights.
 */
public final class WeightLearner {
  /** Learned weights are multiplied by this and rounded to whole numbers. */
  public static final int SCALE = 10;

  private static final int STEPS = 400;
  private static final double RATE = 2.0;
  private static final String BIAS = "bias";

  private final double penalty;

  /**
   * A learner.
   *
   * @param penalty strength of the L2 penalty, relative to the mean loss of an example
   */
  public WeightLearner(double penalty) {
    this.penalty = penalty;
  }

  /** Whole-number weights by feature, with {@code bias}; features of weight 0 are left out. */
  public SortedMap<String, Integer> learn(List<Example> examples) {
    SortedMap<String, Double> weights = new TreeMap<>();
    weights.put(BIAS, 0.0);
    for (int step = 0; step < STEPS; step++) {
      descend(examples, weights);
    }
    SortedMap<String, Integer> rounded = new TreeMap<>();
    weights.forEach(
        (feature, weight) -> {
          int value = (int) Math.round(weight * SCALE);
          if (value != 0) {
            rounded.put(feature, value);
          }
        });
    return rounded;
  }

  private void descend(List<Example> examples, SortedMap<String, Double> weights) {
    SortedMap<String, Double> gradient = new TreeMap<>();
    for (Example example : examples) {
      double error = (example.event() ? 1 : 0) - probability(example, weights);
      gradient.merge(BIAS, error, Double::sum);
      for (Map.Entry<String, Integer> feature : example.features().entrySet()) {
        gradient.merge(feature.getKey(), error * feature.getValue(), Double::sum);
      }
    }
    gradient.forEach(
        (feature, sum) -> {
          double weight = weights.getOrDefault(feature, 0.0);
          double shrink = feature.equals(BIAS) ? 0 : penalty * weight;
          weights.put(feature, weight + RATE * (sum / examples.size() - shrink));
        });
  }

  private static double probability(Example example, Map<String, Double> weights) {
    double sum = weights.getOrDefault(BIAS, 0.0);
    for (Map.Entry<String, Integer> feature : example.features().entrySet()) {
      sum += weights.getOrDefault(feature.getKey(), 0.0) * feature.getValue();
    }
    return 1 / (1 + Math.exp(-sum));
  }
}
