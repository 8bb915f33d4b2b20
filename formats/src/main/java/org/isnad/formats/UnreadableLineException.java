package org.isnad.formats;

/** A line that is not of its format; the message says why. */
public final class UnreadableLineException extends Exception {
  private static final long serialVersionUID = 1;

  public UnreadableLineException(String reason) {
    super(reason);
  }
}
