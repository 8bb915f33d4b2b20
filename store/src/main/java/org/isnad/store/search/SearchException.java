package org.isnad.store.search;

/** A query that cannot be understood; the message says what is wrong with it. */
public final class SearchException extends RuntimeException {
  private static final long serialVersionUID = 1;

  SearchException(String message) {
    super(message);
  }
}
