package org.isnad.formats;

import java.util.List;
import org.isnad.arabic.SentenceSplitter;
import org.isnad.language.Sentence;
import org.isnad.lexicon.Lexicon;

/** Counts the sentences of articles, as the coder splits them. */
final class SentenceNumbers {
  private final SentenceSplitter splitter;

  SentenceNumbers(Lexicon lexicon) {
    this.splitter = new SentenceSplitter(lexicon);
  }

  /** Where the sentences of a text start, in order. */
  List<Integer> starts(String text) {
    return splitter.split(text).stream().map(SentenceNumbers::start).toList();
  }

  private static Integer start(Sentence sentence) {
    return sentence.span().start();
  }

  /** The number, from 1, of the last sentence that starts at an offset or before; 1 before all. */
  static int at(List<Integer> starts, int offset) {
    int number = 0;
    while (number < starts.size() && starts.get(number) <= offset) {
      number++;
    }
    return Math.max(1, number);
  }
}
