package org.isnad.lexicon;

/** Something wrong in a lexicon, and where. Printed as {@code file:line:column: message}. */
public record Problem(Origin origin, String message) {
  @Override
  public String toString() {
    return origin + ": " + message;
  }
}
