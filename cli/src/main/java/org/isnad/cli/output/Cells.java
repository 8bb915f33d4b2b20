package org.isnad.cli.output;

import java.util.ArrayList;
import java.util.List;

/** Text as a terminal shows it in columns, in either direction. */
final class Cells {
  /** What follows runs from right to left, whatever stands around it. */
  private static final char RIGHT_TO_LEFT_ISOLATE = '\u2067';

  /** What follows has a direction of its own, by its first letter. */
  private static final char FIRST_STRONG_ISOLATE = '\u2068';

  private static final char END_OF_ISOLATE = '\u2069';

  private Cells() {}

  /** The columns that a text takes: marks and controls none, wide letters two. */
  static int width(String text) {
    return text.codePoints().map(Cells::width).sum();
  }

  private static int width(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.FORMAT,
          Character.CONTROL,
          Character.SURROGATE ->
          0;
      default -> isWide(codePoint) ? 2 : 1;
    };
  }

  private static boolean isWide(int codePoint) {
    return codePoint >= 0x1100
        && (codePoint <= 0x115F
            || codePoint >= 0x2E80 && codePoint <= 0xA4CF
            || codePoint >= 0xAC00 && codePoint <= 0xD7A3
            || codePoint >= 0xF900 && codePoint <= 0xFAFF
            || codePoint >= 0xFF00 && codePoint <= 0xFF60
            || codePoint >= 0x1F300 && codePoint <= 0x1FAFF
            || codePoint >= 0x20000 && codePoint <= 0x3FFFD);
  }

  /** On one line: any white space and any control is one space; no directions of its own. */
  static String oneLine(String text) {
    StringBuilder line = new StringBuilder(text.length());
    text.codePoints()
        .filter(codePoint -> Character.getType(codePoint) != Character.FORMAT)
        .forEach(codePoint -> append(line, codePoint));
    return line.toString().strip();
  }

  private static void append(StringBuilder line, int codePoint) {
    if (!Character.isWhitespace(codePoint) && !Character.isISOControl(codePoint)) {
      line.appendCodePoint(codePoint);
    } else if (line.length() > 0 && line.charAt(line.length() - 1) != ' ') {
      line.append(' ');
    }
  }

  /** The text kept from turning its neighbours around. */
  static String isolated(String text) {
    if (text.isEmpty()) {
      return text;
    }
    char isolate = hasRightToLeft(text) ? RIGHT_TO_LEFT_ISOLATE : FIRST_STRONG_ISOLATE;
    return isolate + text + END_OF_ISOLATE;
  }

  private static boolean hasRightToLeft(String text) {
    return text.codePoints()
        .map(Character::getDirectionality)
        .anyMatch(
            direction ->
                direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                    || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
  }

  /** The text with spaces after it up to a width. */
  static String padded(String text, int width) {
    return text + " ".repeat(Math.max(0, width - width(text)));
  }

  /** Lines of at most a width, broken between words; a longer word is broken within. */
  static List<String> wrapped(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int used = 0;
    for (String word : text.split(" ", -1)) {
      int wide = width(word);
      if (used > 0 && used + 1 + wide > width) {
        lines.add(line.toString());
        line.setLength(0);
        used = 0;
      }
      used += used > 0 ? 1 + wide : wide;
      line.append(line.length() > 0 ? " " : "").append(word);
      while (used > width) {
        String head = head(line.toString(), width);
        lines.add(head);
        line.delete(0, head.length());
        used = width(line.toString());
      }
    }
    lines.add(line.toString());
    return lines;
  }

  private static String head(String text, int width) {
    int used = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      used += width(text.codePointAt(i));
      if (used > width && i > 0) {
        return text.substring(0, i);
      }
    }
    return text;
  }
}
