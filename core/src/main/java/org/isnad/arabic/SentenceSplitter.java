package org.isnad.arabic;

import java.util.ArrayList;
import java.util.List;
import org.isnad.Span;
import org.isnad.language.Sentence;
import org.isnad.lexicon.Lexicon;

/** Splits an article's text into sentences of tokens. */
public final class SentenceSplitter {
  private final Tokenizer tokenizer = new Tokenizer();
  private final SiteLabels labels;
  private final OpenWords openWords;

  /** Site labels come from the lexicon, and the words that leave a line unfinished. */
  public SentenceSplitter(Lexicon lexicon) {
    this.labels = new SiteLabels(lexicon);
    this.openWords = new OpenWords(lexicon);
  }

  /**
   * The sentences in order; broken lines are joined, labels of sites left out. A sentence's span
   * runs from its first to its last visible character. Any text will do; blank text has none.
   */
  public List<Sentence> split(String text) {
    List<Sentence> sentences = new ArrayList<>();
    int number = 0;
    for (Span paragraph : Paragraphs.of(text, labels, openWords)) {
      for (Span span : SentenceEnds.sentences(text, paragraph.start(), paragraph.end())) {
        sentences.add(new Sentence(span, tokenizer.tokens(text, span.start(), span.end()), number));
      }
      number++;
    }
    return sentences;
  }
}
