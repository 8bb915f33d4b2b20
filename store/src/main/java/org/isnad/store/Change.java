package org.isnad.store;

import java.util.List;

/**
 * One change of one article, for those who hold a copy of the store's events.
 *
 * @param number counts all changes from 1
 * @param article its id
 * @param what happened
 * @param version of the article from then on
 * @param added ids of events that were not there before
 * @param altered ids of events that now tell something else
 * @param removed ids of events that are no longer told
 */
public record Change(
    long number,
    String article,
    What what,
    int version,
    List<String> added,
    List<String> altered,
    List<String> removed) {

  /** Kinds of changes. */
  public enum What {
    /** The article came in. */
    ADDED,
    /** Another version of it came in. */
    VERSION,
    /** The same version was coded anew. */
    RECODED
  }

  public Change {
    added = List.copyOf(added);
    altered = List.copyOf(altered);
    removed = List.copyOf(removed);
  }
}
