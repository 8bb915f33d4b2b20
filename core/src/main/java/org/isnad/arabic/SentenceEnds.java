package org.isnad.arabic;

import static org.isnad.arabic.Letters.*;

import java.util.ArrayList;
import java.util.List;
import org.isnad.Span;

/** Finds where the sentences of a paragraph end. */
final class SentenceEnds {
  /** No sentence of a newspaper is longer; later steps rely on it. */
  private static final int MAX_LENGTH = 4000;

  private static final int ANY_LENGTH = 2 * MAX_LENGTH;

  private static final int MAX_BRACKETS = 200;

  private static final int MIN_BEFORE_DOTS = 25;

  /** An abbreviation of this many letters is a name, no title. */
  private static final int AGENCY = 3;

  /** A full stop without a space after it ends a sentence only before a word of this length. */
  private static final int GLUED_WORD = 4;

  /** Latin words up to this length may be abbreviations. */
  private static final int SHORT_WORD = 3;

  private final String text;
  private final int end;
  private final List<Span> sentences = new ArrayList<>();
  private int start;
  private boolean quoted;
  private int bracketAt = -1;

  private SentenceEnds(String text, int start, int end) {
    this.text = text;
    this.start = start;
    this.end = end;
  }

  /** The sentences of a part of the text that is one paragraph, without the space around them. */
  static List<Span> sentences(String text, int start, int end) {
    SentenceEnds ends = new SentenceEnds(text, start, end);
    ends.scan();
    return ends.sentences;
  }

  /** Whether a sentence ends with this part of the text, by its last mark. */
  static boolean endsSentence(String text, int start, int end) {
    int last = end;
    while (last > start && (isCloser(text.charAt(last - 1)) || text.charAt(last - 1) == '"')) {
      last = trimEnd(text, start, last - 1);
    }
    int run = last;
    while (run > start && isTerminator(text.charAt(run - 1))) {
      run--;
    }
    return run < last && !new SentenceEnds(text, start, end).isAbbreviation(run, last);
  }

  private void scan() {
    int at = skipSpace(start);
    start = at;
    while (at < end) {
      char c = text.charAt(at);
      note(c, at);
      if (isTerminator(c)) {
        at = terminator(at);
      } else if (isTooLong(at, c)) {
        at = cut(at);
      } else {
        at++;
      }
    }
    add(end);
  }

  private void note(char c, int at) {
    if (c == '"') {
      quoted = !quoted;
    } else if (c == '(' || c == '[') {
      bracketAt = at;
    } else if (c == ')' || c == ']') {
      bracketAt = -1;
    }
  }

  private boolean isTooLong(int at, char c) {
    int length = at - start;
    return length >= MAX_LENGTH && isSpace(c)
        || length >= ANY_LENGTH && !Character.isLowSurrogate(c);
  }

  /** Looks at a run of marks, ends a sentence there or not, and says where to go on. */
  private int terminator(int at) {
    int stop = at;
    while (stop < end && isTerminator(text.charAt(stop))) {
      stop++;
    }
    boolean inBrackets = isInBrackets(at);
    int after = stop;
    for (int closer = closer(after); closer >= 0; closer = closer(after)) {
      close(text.charAt(closer));
      after = closer + 1;
    }
    return !inBrackets && isEnd(at, stop, after) ? cut(after) : after;
  }

  private void close(char closer) {
    if (closer == '"') {
      quoted = false;
    } else if (closer == ')' || closer == ']') {
      bracketAt = -1;
    }
  }

  /** A bracket that opens the sentence holds it whole; one never closed holds nothing. */
  private boolean isInBrackets(int at) {
    return bracketAt > start && at - bracketAt <= MAX_BRACKETS;
  }

  /** The place of a mark that closes a quotation or bracket and belongs to what stands before. */
  private int closer(int from) {
    if (from >= end) {
      return -1;
    }
    char c = text.charAt(from);
    if (isCloser(c)) {
      return from;
    }
    int at = isSpace(c) ? skipSpace(from) : from;
    boolean quote = at < end && text.charAt(at) == '"' && isFree(at + 1);
    return quote && (quoted || at == from) ? at : -1;
  }

  private boolean isFree(int at) {
    return at >= end || !isLetter(text.charAt(at)) && !isDigit(text.charAt(at));
  }

  private boolean isEnd(int at, int stop, int after) {
    int next = skipSpace(after);
    if (next >= end) {
      return true;
    }
    if (continues(text.charAt(next)) || isPause(at, stop)) {
      return false;
    }
    if (isAbbreviation(at, stop) || isListNumber(at)) {
      return false;
    }
    return next > after || after > stop || isGlued(at, stop);
  }

  private static boolean continues(char next) {
    return switch (next) {
      case ',', ';', ':', ')', ']', '}', '»', '”' -> true;
      case ARABIC_COMMA, ARABIC_SEMICOLON -> true;
      default -> false;
    };
  }

  /** Dots pause where they open a sentence, or stand free for words left out. */
  private boolean isPause(int at, int stop) {
    return isEllipsis(at, stop) && (at - start < MIN_BEFORE_DOTS || isSpace(text.charAt(at - 1)));
  }

  private boolean isEllipsis(int at, int stop) {
    for (int i = at; i < stop; i++) {
      char c = text.charAt(i);
      if (c != '.' && c != ELLIPSIS) {
        return false;
      }
    }
    return stop - at > 1 || text.charAt(at) == ELLIPSIS;
  }

  private boolean isAbbreviation(int at, int stop) {
    if (stop - at != 1 || text.charAt(at) != '.' || at == start) {
      return false;
    }
    char before = text.charAt(at - 1);
    return isArabic(before) ? isInitial(at) : isLatin(before) && isLatinAbbreviation(at);
  }

  /**
   * One letter alone is a title or an initial; after a number it is a unit (of years, of money).
   * Three with dots between them are the name of an agency, after which a sentence may end.
   */
  private boolean isInitial(int dot) {
    int letters = 0;
    int at = dot;
    while (letters < AGENCY && at > start && text.charAt(at) == '.') {
      int word = wordStart(at);
      if (letterCount(word, at) != 1) {
        break;
      }
      letters++;
      at = word - 1;
    }
    boolean unit = letters == 1 && isDigit(lastBefore(wordStart(dot)));
    return letters > 0 && !unit && (letters < AGENCY || isGluedLetter(dot + 1));
  }

  private boolean isGluedLetter(int at) {
    return at < end && isArabic(text.charAt(at));
  }

  private boolean isLatinAbbreviation(int dot) {
    int word = dot;
    while (word > start && isLatin(text.charAt(word - 1))) {
      word--;
    }
    int next = skipSpace(dot + 1);
    return next < end && isLatin(text.charAt(next)) && dot - word <= SHORT_WORD;
  }

  private boolean isListNumber(int at) {
    int first = at;
    while (first > start && isDigit(text.charAt(first - 1))) {
      first--;
    }
    return first == start && first < at && text.charAt(at) == '.';
  }

  /** Without a space: between two words of some length, as when a line break was lost. */
  private boolean isGlued(int at, int stop) {
    if (stop >= end) {
      return true;
    }
    if (isEllipsis(at, stop)) {
      return false;
    }
    if (text.charAt(stop) == '"' || text.charAt(stop) == '«' || text.charAt(stop) == '“') {
      return true;
    }
    int word = stop;
    while (word < end && word < stop + MAX_LENGTH && isArabic(text.charAt(word))) {
      word++;
    }
    return text.charAt(at) == '.'
        ? letterCount(stop, word) >= GLUED_WORD && letterCount(wordStart(at), at) > 1
        : word > stop;
  }

  private int wordStart(int at) {
    int first = at;
    while (first > start && first > at - MAX_LENGTH && isArabic(text.charAt(first - 1))) {
      first--;
    }
    return first;
  }

  private int letterCount(int from, int to) {
    int count = 0;
    for (int i = from; i < to && count < GLUED_WORD; i++) {
      if (isLetter(text.charAt(i))) {
        count++;
      }
    }
    return count;
  }

  private char lastBefore(int at) {
    int last = trimEnd(text, start, at);
    return last > start ? text.charAt(last - 1) : ' ';
  }

  private static boolean isArabic(char c) {
    return isLetter(c) || isMark(c) || c == TATWEEL;
  }

  private static boolean isLatin(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private static boolean isTerminator(char c) {
    return switch (c) {
      case '.', '!', '?', ELLIPSIS, ARABIC_QUESTION, ARABIC_FULL_STOP, '\u203C', '\u2049' -> true;
      default -> false;
    };
  }

  private static boolean isCloser(char c) {
    return switch (c) {
      case ')', ']', '}', '»', '”', '’', '\u203A' -> true;
      default -> isInvisible(c);
    };
  }

  private int skipSpace(int from) {
    int at = from;
    while (at < end && (isSpace(text.charAt(at)) || isInvisible(text.charAt(at)))) {
      at++;
    }
    return at;
  }

  private static int trimEnd(String text, int start, int end) {
    int last = end;
    while (last > start && (isSpace(text.charAt(last - 1)) || isInvisible(text.charAt(last - 1)))) {
      last--;
    }
    return last;
  }

  private int cut(int at) {
    add(at);
    start = skipSpace(at);
    return Math.max(start, at);
  }

  private void add(int stop) {
    int last = trimEnd(text, start, stop);
    if (last > start) {
      sentences.add(new Span(start, last));
    }
  }
}
