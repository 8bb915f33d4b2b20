package org.isnad.lexicon;

import java.util.List;
import java.util.stream.Collectors;

/** A lexicon that cannot be used; its message lists every problem found, one a line. */
public final class LexiconException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  public LexiconException(List<Problem> problems) {
    super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  public LexiconException(Origin origin, String message) {
    this(List.of(new Problem(origin, message)));
  }

  public List<Problem> problems() {
    return problems;
  }
}
