package org.isnad.formats;

import org.jspecify.annotations.Nullable;

/** Reads the lines of another data set, in their order. */
public interface ForeignReader {
  /**
   * The event of a line, null of a line that holds none, such as the head.
   *
   * @throws UnreadableLineException when the line is not of the format
   */
  @Nullable ForeignEvent read(String line) throws UnreadableLineException;
}
