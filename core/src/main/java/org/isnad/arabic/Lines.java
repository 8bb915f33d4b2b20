package org.isnad.arabic;

import static org.isnad.arabic.Letters.*;

import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a text, and which of them run on into the next. Some sites write one line a
 * paragraph; others break lines where a page's width ended.
 */
final class Lines {
  /** Unfinished lines of text that was not broken are longer on average. */
  private static final int MAX_BROKEN_LINE = 110;

  /** Broken text has at least one sentence end in so many lines; lists of titles have none. */
  private static final int LINES_A_SENTENCE = 10;

  /** With fewer breaks than these only the width tells. */
  private static final int FEW = 4;

  /** A paragraph's first line this much shorter than the others, in percent, is a heading. */
  private static final int HEADING = 40;

  private final String text;
  private final OpenWords openWords;
  private final List<Line> lines = new ArrayList<>();
  private final List<Boolean> finished = new ArrayList<>();
  private int followed;
  private int unfinished;
  private long unfinishedLength;
  private long finishedLength;
  private int widest;

  Lines(String text, OpenWords openWords) {
    this.text = text;
    this.openWords = openWords;
    cut();
    measure();
  }

  int size() {
    return lines.size();
  }

  Line get(int line) {
    return lines.get(line);
  }

  /** Whether the line ends as a sentence does. */
  boolean isFinished(int line) {
    return finished.get(line);
  }

  /** Whether the next line goes on with this one's sentence. */
  boolean runsOn(int line, boolean opensParagraph) {
    if (!isFollowed(line) || isFinished(line) || opensItem(get(line + 1))) {
      return false;
    }
    return isOpen(get(line), get(line + 1))
        || isBroken()
            && (followed >= FEW || isForced(line))
            && !(opensParagraph && isHeading(get(line)));
  }

  /**
   * Whether the lines of this text were broken where a width ended: most do not end a sentence, and
   * those that do are no longer than two of the others.
   */
  boolean isBroken() {
    return 2 * unfinished > followed
        && unfinishedLength <= (long) MAX_BROKEN_LINE * unfinished
        && finishedLength * unfinished <= 2 * unfinishedLength * (followed - unfinished)
        && (followed < FEW || (followed - unfinished + 1) * LINES_A_SENTENCE >= unfinished);
  }

  private void cut() {
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || isBreak(text.charAt(i))) {
        if (i == text.length() || !isFirstOfPair(i)) {
          lines.add(trimmed(start, i));
          start = i + 1;
        }
      }
    }
  }

  private static boolean isBreak(char c) {
    return c >= '\n' && c <= '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  private boolean isFirstOfPair(int at) {
    return text.charAt(at) == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
  }

  private Line trimmed(int start, int end) {
    int first = start;
    int last = end;
    while (first < last && isUnseen(text.charAt(first))) {
      first++;
    }
    while (last > first && isUnseen(text.charAt(last - 1))) {
      last--;
    }
    return new Line(first, last);
  }

  private static boolean isUnseen(char c) {
    return isSpace(c) || isInvisible(c);
  }

  private void measure() {
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      finished.add(SentenceEnds.endsSentence(text, line.start(), line.end()));
      widest = Math.max(widest, line.length());
      if (isFollowed(i)) {
        count(i, line.length());
      }
    }
  }

  private void count(int line, int length) {
    followed++;
    if (isFinished(line)) {
      finishedLength += length;
    } else {
      unfinished++;
      unfinishedLength += length;
    }
  }

  private boolean isFollowed(int line) {
    return !get(line).isBlank() && line + 1 < size() && !get(line + 1).isBlank();
  }

  /** Points, dashes and numbers of lists, and hashtags. */
  private boolean opensItem(Line line) {
    char first = text.charAt(line.start());
    if (isDigit(first)) {
      return opensNumberedItem(line);
    }
    return switch (first) {
      case '-', '*', '#', '|', '\u2022', '\u2013', '\u2014', '\u25AA', '\u25CF' -> true;
      default -> false;
    };
  }

  private boolean opensNumberedItem(Line line) {
    int at = line.start();
    while (at < line.end() && isDigit(text.charAt(at))) {
      at++;
    }
    return at + 1 < line.end()
        && (text.charAt(at) == '.' || text.charAt(at) == ')' || text.charAt(at) == '-')
        && !isDigit(text.charAt(at + 1));
  }

  /** Nothing ends with a comma or a preposition, or begins with a mark that closes. */
  private boolean isOpen(Line line, Line next) {
    return leavesOpen(text.charAt(line.end() - 1))
        || closes(text.charAt(next.start()))
        || openWords.endsWithOne(text, line.start(), line.end());
  }

  private static boolean leavesOpen(char last) {
    return switch (last) {
      case ',', '(', '[', '«', '“', ARABIC_COMMA, ARABIC_SEMICOLON -> true;
      default -> false;
    };
  }

  private static boolean closes(char first) {
    return switch (first) {
      case ',', '.', ')', ']', '»', '”', '?', '!', ':' -> true;
      case ARABIC_COMMA, ARABIC_SEMICOLON, ARABIC_QUESTION -> true;
      default -> false;
    };
  }

  private boolean isHeading(Line line) {
    return (long) line.length() * unfinished * 100 < unfinishedLength * HEADING;
  }

  /** The next line's first word would not have stood on this one. */
  private boolean isForced(int line) {
    Line next = get(line + 1);
    int word = next.start();
    while (word < next.end() && !isSpace(text.charAt(word))) {
      word++;
    }
    return get(line).length() + 1 + word - next.start() > widest;
  }
}
