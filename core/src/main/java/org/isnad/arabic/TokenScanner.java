package org.isnad.arabic;

import static org.isnad.arabic.Letters.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.isnad.Span;
import org.isnad.language.Token;
import org.isnad.language.Token.Kind;

/** One pass over a text. */
final class TokenScanner {
  /** Letters of a word; what is longer is no word and gets cut. */
  private static final int MAX_LETTERS = 64;

  private static final int MAX_LENGTH = 2048;
  private static final String SCHEME_END = "://";

  private final String text;
  private final int end;
  private final List<Token> tokens;
  private final SpelledWord spelling = new SpelledWord();
  private int at;

  TokenScanner(String text, int start, int end) {
    Objects.checkFromToIndex(start, end, text.length());
    this.text = text;
    this.at = start;
    this.end = end;
    this.tokens = new ArrayList<>((end - start) / 5 + 1);
  }

  List<Token> scan() {
    while (at < end) {
      char c = text.charAt(at);
      if (isWordPart(c)) {
        word();
      } else if (isDigit(c)) {
        number();
      } else if (isSpace(c) || isInvisible(c) || c == '_') {
        at++;
      } else if (c == '@' && isLatinAt(at + 1)) {
        foreign(at + 1);
      } else if (startsForeign(at)) {
        foreign(at);
      } else {
        punctuation(c);
      }
    }
    return tokens;
  }

  private static boolean isWordPart(char c) {
    return isLetter(c) || isMark(c) || c == TATWEEL || isPresentationForm(c);
  }

  /** Plain letters need no copying letter by letter; anything else does. */
  private void word() {
    int start = at;
    int limit = Math.min(end, start + MAX_LETTERS);
    while (at < limit && isLetter(text.charAt(at))) {
      at++;
    }
    if (at < end && !isLetter(text.charAt(at)) && continuesWord(text.charAt(at))) {
      markedWord(start);
    } else {
      add(start, at, text.substring(start, at), Kind.WORD, "");
    }
  }

  private static boolean continuesWord(char c) {
    return isWordPart(c) || isInvisible(c);
  }

  private void markedWord(int start) {
    spelling.clear();
    int last = start;
    for (at = start; at < end && spelling.length() < MAX_LETTERS; at++) {
      char c = text.charAt(at);
      if (!continuesWord(c)) {
        break;
      }
      spelling.add(c);
      if (!isInvisible(c)) {
        last = at + 1;
      }
    }
    while (at < end && isMark(text.charAt(at))) {
      spelling.add(text.charAt(at));
      last = ++at;
    }
    if (spelling.length() > 0) {
      add(start, last, spelling.form(), Kind.WORD, spelling.marks());
    }
  }

  private void number() {
    int start = at;
    int limit = Math.min(end, start + MAX_LETTERS);
    while (at < limit && (isDigit(text.charAt(at)) || isSeparator(at))) {
      at++;
    }
    add(start, at, text.substring(start, at), Kind.NUMBER, "");
  }

  private boolean isSeparator(int position) {
    char c = text.charAt(position);
    return (c == ',' || c == '.' || c == DECIMAL_SEPARATOR || c == THOUSANDS_SEPARATOR)
        && position + 1 < end
        && isDigit(text.charAt(position + 1));
  }

  /** Letters of other scripts with digits and what joins them, or a web address. */
  private void foreign(int from) {
    int start = at;
    int limit = Math.min(end, start + MAX_LENGTH);
    at = from;
    while (at < limit && isForeignPart(at)) {
      at += charCount(at);
    }
    if (isAddress(start)) {
      while (at < limit && isAddressPart(at)) {
        at++;
      }
      dropTrailingPunctuation(start);
    }
    add(start, at, text.substring(start, at), Kind.FOREIGN, "");
  }

  private boolean isForeignPart(int position) {
    char c = text.charAt(position);
    return c >= '0' && c <= '9'
        || startsForeign(position)
        || isForeignMark(c)
        || isJoiner(c) && isLatinAt(position + 1);
  }

  private boolean startsForeign(int position) {
    char c = text.charAt(position);
    if (c < '\u0080') {
      return isLatin(c);
    }
    return !isLetter(c)
        && !isPresentationForm(c)
        && Character.isLetter(Character.codePointAt(text, position));
  }

  private int charCount(int position) {
    int count = Character.charCount(Character.codePointAt(text, position));
    return Math.min(count, end - position);
  }

  private static boolean isForeignMark(char c) {
    return c >= '\u0300' && !isMark(c) && Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean isJoiner(char c) {
    return switch (c) {
      case '-', '_', '.', '\'', '\u2019', '&', '@', '+' -> true;
      default -> false;
    };
  }

  private static boolean isLatin(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private boolean isLatinAt(int position) {
    if (position >= end) {
      return false;
    }
    char c = text.charAt(position);
    return isLatin(c) || c >= '0' && c <= '9' || c == '_';
  }

  private boolean isAddress(int start) {
    if (text.startsWith(SCHEME_END, at)) {
      return at + SCHEME_END.length() < end;
    }
    return at + 1 < end && text.charAt(at) == '/' && isLatinAt(at + 1) && hasDot(start, at);
  }

  private boolean hasDot(int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == '.') {
        return true;
      }
    }
    return false;
  }

  /** Arabic letters belong to an address only inside its path. */
  private boolean isAddressPart(int position) {
    char c = text.charAt(position);
    if (isWordPart(c)) {
      char before = text.charAt(position - 1);
      return isWordPart(before) || before == '/' || before == '-' || before == '_' || before == '=';
    }
    return !isSpace(c) && "\"<>«»“”{}|".indexOf(c) < 0;
  }

  private void dropTrailingPunctuation(int start) {
    while (at > start + 1 && closesAddress(text.charAt(at - 1))) {
      at--;
    }
  }

  private static boolean closesAddress(char c) {
    return switch (c) {
      case '.', ',', ';', ':', '!', '?', '\'', ')', ']' -> true;
      case ELLIPSIS, ARABIC_COMMA, ARABIC_SEMICOLON, ARABIC_QUESTION -> true;
      default -> false;
    };
  }

  private void punctuation(char c) {
    int start = at;
    int limit = Math.min(end, start + MAX_LETTERS);
    at += charCount(at);
    if (isRepeated(c)) {
      while (at < limit && text.charAt(at) == c) {
        at++;
      }
    }
    if (!isForeignMark(c)) {
      add(start, at, text.substring(start, at), Kind.PUNCTUATION, "");
    }
  }

  private static boolean isRepeated(char c) {
    return switch (c) {
      case '.', ELLIPSIS, '-', '!', '?', ARABIC_QUESTION, '*', '=', '\u2013', '\u2014' -> true;
      default -> false;
    };
  }

  private void add(int start, int stop, String form, Kind kind, String marks) {
    tokens.add(new Token(new Span(start, stop), form, Normalizer.keyOfForm(form), kind, marks));
  }
}
