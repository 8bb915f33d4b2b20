package org.isnad.evaluation.words;

/** A number that grows. */
final class Count {
  private long value;

  void add(long more) {
    value += more;
  }

  void addIf(boolean condition) {
    value += condition ? 1 : 0;
  }

  long value() {
    return value;
  }
}
