package org.isnad.arabic;

import java.util.List;
import org.isnad.language.Token;

/** Cuts text into words, numbers and punctuation marks with exact spans. */
public final class Tokenizer {
  /** The tokens of a part of the text, spans in the whole of it. */
  public List<Token> tokens(String text, int start, int end) {
    return List.of();
  }
}
