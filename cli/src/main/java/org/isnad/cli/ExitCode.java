package org.isnad.cli;

/** What the command's exit code says. */
final class ExitCode {
  static final int DONE = 0;

  /** Some inputs were rejected; the others are done. */
  static final int REJECTED = 1;

  /** A mistake in the options, or in the lexicon. */
  static final int USAGE = 2;

  static final int FAILURE = 3;

  private ExitCode() {}
}
