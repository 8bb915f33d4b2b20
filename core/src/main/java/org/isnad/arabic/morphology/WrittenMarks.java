package org.isnad.arabic.morphology;

import static org.isnad.arabic.Letters.*;
import static org.isnad.language.Features.*;

import org.isnad.language.Lexeme;
import org.isnad.language.PartOfSpeech;

/** What written short vowels say for or against a reading. */
final class WrittenMarks {
  private static final int DECIDES = 40;

  private WrittenMarks() {}

  /** The change that the marks of a token make to a reading whose stem stands from start to end. */
  static int likelihood(String marks, Lexeme lexeme, int features, int start, int end) {
    if (marks.isEmpty()) {
      return 0;
    }
    int sum = tanween(marks, lexeme.pos());
    if (lexeme.pos() == PartOfSpeech.VERB && start < marks.length()) {
      sum += voice(marks.charAt(start), lexeme, features);
    }
    return sum + shadda(marks, lexeme, start, Math.min(end, marks.length()));
  }

  /** A damma on the first letter of a past is the passive, a fatha the active. */
  private static int voice(char mark, Lexeme lexeme, int features) {
    if (mark != DAMMA && mark != FATHA) {
      return 0;
    }
    boolean passive = has(features, PASSIVE);
    boolean tells = tense(features) == PAST || tense(features) == PRESENT && hasPrefixInA(lexeme);
    if (mark == DAMMA) {
      return tells ? passive ? DECIDES : -DECIDES : 0;
    }
    return passive ? -DECIDES : 0;
  }

  /** The active present of verbs of three letters, and of five and more, begins with a. */
  private static boolean hasPrefixInA(Lexeme lexeme) {
    int length = lexeme.lemma().length();
    boolean doubles = lexeme.lemma().indexOf(SHADDA) >= 0;
    return length == 3 && !doubles || length >= 5 && !(doubles && length == 4);
  }

  private static int tanween(String marks, PartOfSpeech pos) {
    for (int i = Math.max(0, marks.length() - 2); i < marks.length(); i++) {
      if (marks.charAt(i) >= FATHATAN && marks.charAt(i) <= KASRATAN) {
        return pos == PartOfSpeech.VERB ? -DECIDES : 0;
      }
    }
    return 0;
  }

  /** A shadda inside the word speaks for a verb with a doubled middle letter. */
  private static int shadda(String marks, Lexeme lexeme, int start, int end) {
    if (lexeme.pos() != PartOfSpeech.VERB) {
      return 0;
    }
    for (int i = start + 1; i < end - 1; i++) {
      if (marks.charAt(i) == SHADDA) {
        return lexeme.lemma().indexOf(SHADDA) >= 0 ? DECIDES / 2 : -DECIDES / 2;
      }
    }
    return 0;
  }
}
