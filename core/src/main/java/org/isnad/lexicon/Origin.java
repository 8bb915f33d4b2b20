package org.isnad.lexicon;

/**
 * Where a piece of the lexicon stands.
 *
 * @param file path below the lexicon's directory, with slashes
 * @param line from 1
 * @param column from 1
 */
public record Origin(String file, int line, int column) {
  @Override
  public String toString() {
    return file + ":" + line + ":" + column;
  }
}
