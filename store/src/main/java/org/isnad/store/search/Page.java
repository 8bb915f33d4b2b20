package org.isnad.store.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some of the articles found.
 *
 * @param total how many there are in all, or at least
 * @param isTotalExact whether there are no more than that
 * @param cursor asks for the next page; null when this is the last
 * @param change the number of the last change of the store that was looked at
 * @param facets over all articles found, when asked for
 */
public record Page(
    List<Hit> hits,
    long total,
    boolean isTotalExact,
    @Nullable String cursor,
    long change,
    List<Facet> facets) {
  public Page {
    hits = List.copyOf(hits);
    facets = List.copyOf(facets);
  }
}
