package org.isnad.attribution;

import java.util.ArrayList;
import java.util.List;
import org.isnad.Quotation;
import org.isnad.Span;
import org.isnad.language.ParsedSentence;
import org.isnad.language.Token;
import org.jspecify.annotations.Nullable;

/** Collects an article's direct quotations, sentence by sentence. */
final class Quotations {
  private final List<Quotation> found = new ArrayList<>();
  private boolean open;

  /** Those of the article so far. */
  List<Quotation> found() {
    return List.copyOf(found);
  }

  /**
   * Collects those of a sentence.
   *
   * @param running whose quotation the sentence begins in, null when in none
   */
  void read(ParsedSentence sentence, List<Speech> speeches, @Nullable Speech running) {
    int at = 0;
    boolean goesOn = false;
    while (at < sentence.size()) {
      int end = end(sentence, at);
      if (end > at) {
        boolean continued = at == 0 && running != null;
        take(sentence, at, end, continued ? running : speaker(speeches, at, end));
        goesOn = end == sentence.size() && sentence.endsInSpeech();
        at = end;
      }
      at++;
    }
    open = goesOn && open;
  }

  /** A quotation of few words is a name or a scare quote: nobody's speech. */
  private void take(ParsedSentence sentence, int from, int end, @Nullable Speech speech) {
    if (speech == null || speech.sources().isEmpty()) {
      open = open && from == 0;
      return;
    }
    boolean closed = sentence.token(end - 1).kind() == Token.Kind.PUNCTUATION;
    Span words = sentence.span(from, closed && end - 1 > from ? end - 1 : end);
    if (from == 0 && open && !found.isEmpty()) {
      Quotation last = found.remove(found.size() - 1);
      found.add(
          new Quotation(
              last.speakers(), new Span(last.span().start(), words.end()), last.evidence()));
    } else {
      found.add(new Quotation(speech.sources(), words, speech.evidence()));
    }
    open = end == sentence.size();
  }

  private static int end(ParsedSentence sentence, int from) {
    int end = from;
    while (end < sentence.size() && sentence.isQuoted(end)) {
      end++;
    }
    return end;
  }

  /** The innermost speech that holds the quotation; speeches come innermost first. */
  private static @Nullable Speech speaker(List<Speech> speeches, int from, int end) {
    if (end - from < SpeechFinder.SHORTEST_QUOTATION) {
      return null;
    }
    for (Speech speech : speeches) {
      if (!speech.afterwards() && speech.covers(from) && !speech.sources().isEmpty()) {
        return speech;
      }
    }
    return null;
  }
}
