package org.isnad.arabic;

import static org.isnad.arabic.Letters.*;

import java.util.HashMap;
import java.util.Map;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.LexiconException;
import org.isnad.lexicon.Row;

/** Lines that a site puts among an article's text: headings of link lists, buttons. */
final class SiteLabels {
  private static final String FILE = "labels";
  private static final int MAX_LENGTH = 80;

  /** What a line is to the article. */
  enum Kind {
    TEXT,
    /** Stands alone, or before a title on its own line. */
    LINE,
    /** The line below may be the title of another page. */
    LINK
  }

  private final Map<String, Kind> labels = new HashMap<>();

  SiteLabels(Lexicon lexicon) {
    for (Row row : lexicon.files().rows(FILE)) {
      labels.put(words(row.last(), 0, row.last().length()), kind(row));
    }
  }

  private static Kind kind(Row row) {
    return switch (row.cell(0)) {
      case "line" -> Kind.LINE;
      case "link" -> Kind.LINK;
      default -> throw new LexiconException(row.origin(), "a label is 'line' or 'link'");
    };
  }

  /** Whether the line is a label as a whole, or opens with one that a colon ends. */
  Kind kind(String text, Line line) {
    if (line.length() <= MAX_LENGTH) {
      Kind whole = labels.get(words(text, line.start(), line.end()));
      if (whole != null) {
        return whole;
      }
    }
    int colon = colon(text, line);
    boolean opens = colon > 0 && labels.get(words(text, line.start(), colon)) == Kind.LINK;
    return opens ? Kind.LINE : Kind.TEXT;
  }

  private static int colon(String text, Line line) {
    int limit = Math.min(line.end(), line.start() + MAX_LENGTH);
    for (int i = line.start(); i < limit; i++) {
      if (text.charAt(i) == ':') {
        return i;
      }
    }
    return -1;
  }

  /** The folded words joined by one space; anything but letters and digits separates them. */
  private static String words(String text, int start, int end) {
    StringBuilder words = new StringBuilder();
    SpelledWord word = new SpelledWord();
    for (int i = start; i <= end; i++) {
      char c = i < end ? text.charAt(i) : ' ';
      if (isSeparator(c)) {
        append(words, word);
        word.clear();
      } else {
        word.add(c);
      }
    }
    return words.toString();
  }

  private static boolean isSeparator(char c) {
    return !isMark(c) && c != TATWEEL && !isInvisible(c) && !Character.isLetterOrDigit(c);
  }

  private static void append(StringBuilder words, SpelledWord word) {
    if (word.length() > 0) {
      words.append(words.length() > 0 ? " " : "").append(Normalizer.keyOfForm(word.form()));
    }
  }
}
