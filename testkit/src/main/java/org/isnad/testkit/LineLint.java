package org.isnad.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.isnad.lexicon.Origin;
import org.isnad.lexicon.Problem;

/**
 * Checks the letters of one line: nothing that a reader cannot see or that has a plainer spelling,
 * and one run of Arabic, at the end, because two would change places on a screen.
 */
final class LineLint {
  /** What parts two runs; quotes, stops and digits may stand within one. */
  private static final String SEPARATORS = "\t|,;[]{}=#<>";

  /** What may follow the Arabic at the end of a line. */
  private static final String CLOSING = " .:!\"'\u00BB)\u061F\u060C\u061B\u2026*%+";

  private final String file;
  private final int number;
  private final String line;
  private final List<Problem> problems = new ArrayList<>();

  private LineLint(String file, int number, String line) {
    this.file = file;
    this.number = number;
    this.line = line;
  }

  static List<Problem> check(String file, int number, String line) {
    LineLint lint = new LineLint(file, number, line);
    lint.checkLetters();
    lint.checkEnd();
    lint.checkRuns();
    return lint.problems;
  }

  private void report(int index, String message) {
    problems.add(new Problem(new Origin(file, number, index + 1), message));
  }

  private void checkLetters() {
    for (int i = 0; i < line.length(); i++) {
      String fault = fault(line.charAt(i));
      if (!fault.isEmpty()) {
        report(i, String.format(Locale.ROOT, "U+%04X is %s", (int) line.charAt(i), fault));
      }
    }
  }

  private static String fault(char c) {
    if (c == '\u0640') {
      return "tatweel";
    }
    if (c >= '\u200E' && c <= '\u200F' || c >= '\u202A' && c <= '\u202E' || c == '\u061C') {
      return "a control of direction";
    }
    if (c >= '\u2066' && c <= '\u2069') {
      return "a control of direction";
    }
    if (c >= '\u200B' && c <= '\u200D' || c == '\u2060' || c == '\uFEFF' || c == '\u00AD') {
      return "of no width";
    }
    if (c >= '\uFB50' && c <= '\uFDFF' || c >= '\uFE70' && c <= '\uFEFE') {
      return "a presentation form; write the plain letter";
    }
    if (c >= '\u0671' && c <= '\u06D3' || c >= '\u06F0' && c <= '\u06F9') {
      return "no letter or digit of Arabic; write the Arabic one";
    }
    return Character.isISOControl(c) && c != '\t'
        ? "a control"
        : c == '\u00A0' ? "a space that is none" : "";
  }

  private void checkEnd() {
    if (!line.isEmpty() && Character.isWhitespace(line.charAt(line.length() - 1))) {
      report(line.length() - 1, "space at the end of the line");
    }
  }

  private void checkRuns() {
    int first = nextArabic(0);
    if (first < 0) {
      return;
    }
    int last = first;
    for (int i = first; i < line.length(); i++) {
      if (isArabic(line.charAt(i))) {
        last = i;
      } else if (parts(line.charAt(i)) && nextArabic(i) >= 0) {
        report(nextArabic(i), "a second run of Arabic; give it a line of its own");
        return;
      }
    }
    for (int i = last + 1; i < line.length(); i++) {
      char c = line.charAt(i);
      if (CLOSING.indexOf(c) < 0 && !Character.isDigit(c)) {
        report(i, "something after the Arabic; the Arabic comes last");
        return;
      }
    }
  }

  private int nextArabic(int from) {
    for (int i = from; i < line.length(); i++) {
      if (isArabic(line.charAt(i))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean parts(char c) {
    return SEPARATORS.indexOf(c) >= 0 || Character.isLetter(c);
  }

  /** A letter or a mark of the script; digits and stops belong to no direction. */
  private static boolean isArabic(char c) {
    return c >= '\u0620' && c <= '\u065F' || c >= '\u0670' && c <= '\u06FF';
  }
}
