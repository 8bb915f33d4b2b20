package org.isnad.evaluation;

/** An actor or recipient, as far as it is scored: codes, {@code ---} where there is none. */
record Party(String country, String sector) {
  static final String NONE = "---";
}
