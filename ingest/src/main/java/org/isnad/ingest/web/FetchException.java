package org.isnad.ingest.web;

import java.io.IOException;

/** Why something was not fetched. */
public final class FetchException extends IOException {
  private final boolean lasting;

  FetchException(String reason, boolean lasting) {
    super(reason);
    this.lasting = lasting;
  }

  /** A reason that will be the same next time. */
  static FetchException lasting(String reason) {
    return new FetchException(reason, true);
  }

  /** A reason that may be gone next time. */
  static FetchException passing(String reason) {
    return new FetchException(reason, false);
  }

  /** Whether trying again is no use. */
  public boolean isLasting() {
    return lasting;
  }
}
