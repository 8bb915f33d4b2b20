package org.isnad.evaluation.judge;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A candidate with what a gold article says of it.
 *
 * @param article id of its article: examples of one article are never split in cross-validation
 * @param features names and values that the judge weighs
 * @param event whether the gold article has an event of its type at its trigger
 */
public record Example(String article, SortedMap<String, Integer> features, boolean event) {
  public Example {
    features = Collections.unmodifiableSortedMap(new TreeMap<>(features));
  }
}
