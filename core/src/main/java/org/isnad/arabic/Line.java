package org.isnad.arabic;

/**
 * A line without the space around it.
 *
 * @param start first unit in the text
 * @param end exclusive; a blank line ends where it starts
 */
record Line(int start, int end) {
  boolean isBlank() {
    return start == end;
  }

  int length() {
    return end - start;
  }
}
