package org.isnad.store.search;

import java.util.List;

/**
 * How the articles found spread over the values of something.
 *
 * @param name {@code type}, {@code actor}, {@code recipient}, {@code country}, {@code source} or
 *     {@code month}
 * @param counts the most frequent first, equal ones by value; months in their order, the last ones
 */
public record Facet(String name, List<Count> counts) {
  /** So many articles with a value: an article counts once, whatever it tells how often. */
  public record Count(String value, long articles) {}

  public Facet {
    counts = List.copyOf(counts);
  }
}
