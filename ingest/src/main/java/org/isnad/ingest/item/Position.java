package org.isnad.ingest.item;

/**
 * A place in the input.
 *
 * @param file as the user named it, or {@code -} for standard input
 * @param line from 1; 0 means the file as a whole
 */
public record Position(String file, int line) {
  /** The file as a whole. */
  public static Position whole(String file) {
    return new Position(file, 0);
  }

  @Override
  public String toString() {
    return line == 0 ? file : file + ":" + line;
  }
}
