package org.isnad.arabic.time;

import org.isnad.time.TimeValue;

/** What the grammar found: tokens {@code from} to {@code to}, exclusive, and what they say. */
record Found(TimeValue value, int from, int to) {
  Found startingAt(int otherFrom) {
    return new Found(value, otherFrom, to);
  }

  Found meaning(TimeValue otherValue) {
    return new Found(otherValue, from, to);
  }

  int length() {
    return to - from;
  }
}
