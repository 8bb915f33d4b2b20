package org.isnad.arabic.time;

import java.util.List;

/**
 * A word or words of the lexicon, with the clitics of one spelling.
 *
 * @param number the value as a number, 0 where it is none
 * @param value what the lexicon says of it
 * @param more the keys of the words after the first
 * @param joined with the conjunction wa-
 * @param preposed with a preposition written as one with it
 */
record Cue(
    CueKind kind,
    int number,
    String value,
    List<String> more,
    boolean joined,
    boolean preposed,
    boolean definite) {

  /** How many tokens it takes. */
  int length() {
    return more.size() + 1;
  }
}
