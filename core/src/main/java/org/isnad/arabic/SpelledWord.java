package org.isnad.arabic;

import static org.isnad.arabic.Letters.*;

import java.util.Arrays;

/** Collects a word's letters and, beside them, the marks written on them. */
final class SpelledWord {
  private char[] letters = new char[16];
  private char[] marks = new char[16];
  private int length;
  private boolean marked;

  void clear() {
    length = 0;
    marked = false;
  }

  int length() {
    return length;
  }

  String form() {
    return new String(letters, 0, length);
  }

  /** One char a letter, U+0000 where none; empty where the word has no marks at all. */
  String marks() {
    return marked ? new String(marks, 0, length) : "";
  }

  void add(char c) {
    if (isMark(c)) {
      mark(c);
    } else if (isPresentationForm(c)) {
      addShaped(c);
    } else if (c != TATWEEL && !isInvisible(c)) {
      append(c);
    }
  }

  private void append(char c) {
    if (length == letters.length) {
      letters = Arrays.copyOf(letters, 2 * length);
      marks = Arrays.copyOf(marks, 2 * length);
    }
    letters[length] = c;
    marks[length] = 0;
    length++;
  }

  private void addShaped(char c) {
    String plain =
        java.text.Normalizer.normalize(String.valueOf(c), java.text.Normalizer.Form.NFKC);
    for (int i = 0; i < plain.length(); i++) {
      char letter = plain.charAt(i);
      if (isMark(letter)) {
        mark(letter);
      } else if (isLetter(letter)) {
        append(letter);
      }
    }
  }

  /** Shadda wins over the vowel on the same letter: it tells more words apart. */
  private void mark(char c) {
    if (length == 0) {
      return;
    }
    char composed = compose(letters[length - 1], c);
    if (composed != 0) {
      letters[length - 1] = composed;
    } else if (isTelling(c) && marks[length - 1] != SHADDA) {
      marks[length - 1] = c;
      marked = true;
    }
  }

  private static boolean isTelling(char mark) {
    return mark <= SUKUN || mark == DAGGER_ALEF;
  }

  /** The letter that a hamza or madda makes with the one under it, or U+0000. */
  private static char compose(char letter, char mark) {
    return switch (mark) {
      case MADDA_ABOVE -> letter == ALEF ? ALEF_MADDA : 0;
      case HAMZA_BELOW -> letter == ALEF ? ALEF_HAMZA_BELOW : 0;
      case HAMZA_ABOVE -> underHamza(letter);
      default -> 0;
    };
  }

  private static char underHamza(char letter) {
    return switch (letter) {
      case ALEF -> ALEF_HAMZA_ABOVE;
      case WAW -> WAW_HAMZA;
      case YEH, ALEF_MAKSURA -> YEH_HAMZA;
      default -> 0;
    };
  }
}
