package org.isnad.language;

import java.util.List;
import org.isnad.Span;

/**
 * A sentence: its place in the text, its tokens, and the paragraph that it belongs to, counted from
 * 0.
 */
public record Sentence(Span span, List<Token> tokens, int paragraph) {
  public Sentence {
    tokens = List.copyOf(tokens);
  }
}
