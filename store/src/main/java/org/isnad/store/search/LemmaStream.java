package org.isnad.store.search;

import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Words as Lucene indexes them: the terms of a word at one position, a gap between sentences. */
final class LemmaStream extends TokenStream {
  private static final int SENTENCE_GAP = 2;

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
  private final Iterator<Word> words;
  private Iterator<String> terms = List.<String>of().iterator();
  private int sentence;
  private int next;

  LemmaStream(List<Word> words) {
    this.words = words.iterator();
  }

  @Override
  public boolean incrementToken() {
    if (!terms.hasNext() && !nextWord()) {
      return false;
    }
    clearAttributes();
    term.append(terms.next());
    step.setPositionIncrement(next);
    next = 0;
    return true;
  }

  private boolean nextWord() {
    if (!words.hasNext()) {
      return false;
    }
    Word word = words.next();
    next = word.sentence() == sentence ? 1 : SENTENCE_GAP;
    sentence = word.sentence();
    terms = word.terms().iterator();
    return true;
  }
}
