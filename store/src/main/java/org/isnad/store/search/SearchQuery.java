package org.isnad.store.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of a {@link SearchIndex}.
 *
 * @param words all of which must occur, in any of their forms; words between quotation marks stand
 *     together, {@code title:} before a word or phrase asks of titles alone, a minus before it for
 *     articles without it; empty for any article
 * @param first only articles published on this day or later; null for any
 * @param last only articles published on this day or earlier; null for any
 * @param conditions that hold as well
 * @param newestFirst instead of the best first; always so where no word is asked for
 * @param size how many hits a page has at most, from 1 to {@link #LARGEST}
 * @param cursor of the page before, or null for the first page
 * @param facets how many values of each facet are counted; 0 for no facets
 */
public record SearchQuery(
    String words,
    @Nullable LocalDate first,
    @Nullable LocalDate last,
    List<Condition> conditions,
    boolean newestFirst,
    int size,
    @Nullable String cursor,
    int facets) {
  /** The most hits of a page. */
  public static final int LARGEST = 1_000;

  private static final int USUAL = 10;

  public SearchQuery {
    if (size < 1 || size > LARGEST) {
      throw new IllegalArgumentException("a page has 1 to " + LARGEST + " hits, not " + size);
    }
    conditions = List.copyOf(conditions);
  }

  /** The ten best articles with these words. */
  public static SearchQuery of(String words) {
    return new SearchQuery(words, null, null, List.of(), false, USUAL, null, 0);
  }

  /** Published on these days, both inclusive. */
  public SearchQuery between(@Nullable LocalDate newFirst, @Nullable LocalDate newLast) {
    return new SearchQuery(words, newFirst, newLast, conditions, newestFirst, size, cursor, facets);
  }

  /** With one condition more. */
  public SearchQuery where(Condition.Field field, String value) {
    List<Condition> more = new ArrayList<>(conditions);
    more.add(new Condition(field, value));
    return new SearchQuery(words, first, last, more, newestFirst, size, cursor, facets);
  }

  /** The newest first. */
  public SearchQuery newest() {
    return new SearchQuery(words, first, last, conditions, true, size, cursor, facets);
  }

  /** So many hits after the page that ended with this cursor. */
  public SearchQuery page(int newSize, @Nullable String newCursor) {
    return new SearchQuery(words, first, last, conditions, newestFirst, newSize, newCursor, facets);
  }

  /** With the most frequent values of each facet. */
  public SearchQuery countingFacets(int most) {
    return new SearchQuery(words, first, last, conditions, newestFirst, size, cursor, most);
  }
}
