package org.isnad.arabic.time;

import java.util.List;
import org.isnad.language.Token;
import org.jspecify.annotations.Nullable;

/** A sentence as the grammar of time sees it: tokens with the words of time that start there. */
final class TimeText {
  private final List<Token> tokens;
  private final @Nullable Cue[][] cues;
  private final NumberWords numbers;

  TimeText(List<Token> tokens, @Nullable Cue[][] cues, NumberWords numbers) {
    this.tokens = tokens;
    this.cues = cues;
    this.numbers = numbers;
  }

  int size() {
    return tokens.size();
  }

  Token token(int index) {
    return tokens.get(index);
  }

  /** The word of that kind, the longest first, or null. */
  @Nullable Cue find(int index, CueKind kind) {
    if (index < 0 || index >= cues.length) {
      return null;
    }
    Cue[] here = cues[index];
    if (here == null) {
      return null;
    }
    for (Cue cue : here) {
      if (cue.kind() == kind && matches(cue, index)) {
        return cue;
      }
    }
    return null;
  }

  /** Whether a word that an expression may start with stands here. */
  boolean startsExpression(int index) {
    Cue[] here = cues[index];
    if (here == null) {
      return false;
    }
    for (Cue cue : here) {
      if (cue.kind().starts() && matches(cue, index)) {
        return true;
      }
    }
    return false;
  }

  /** Whether any word of time, or a mark inside dates, stands among the next few tokens. */
  boolean isNearTime(int index, int tokensAhead) {
    int last = Math.min(cues.length - 1, index + tokensAhead);
    for (int i = Math.max(0, index - 1); i <= last; i++) {
      if (i != index && (cues[i] != null || tokens.get(i).kind() == Token.Kind.PUNCTUATION)) {
        return true;
      }
    }
    return token(index).form().indexOf('.') > 0;
  }

  boolean has(int index, CueKind kind) {
    return find(index, kind) != null;
  }

  /** The index after the word of that kind, or the same index when it is not there. */
  int skip(int index, CueKind kind) {
    Cue cue = find(index, kind);
    return cue == null ? index : index + cue.length();
  }

  private boolean matches(Cue cue, int index) {
    List<String> more = cue.more();
    if (index + more.size() >= tokens.size()) {
      return false;
    }
    for (int i = 0; i < more.size(); i++) {
      if (!tokens.get(index + i + 1).is(more.get(i))) {
        return false;
      }
    }
    return true;
  }

  @Nullable NumberPhrase number(int index) {
    if (index >= tokens.size()) {
      return null;
    }
    return numbers.parse(tokens, index);
  }

  boolean isKind(int index, Token.Kind kind) {
    return index >= 0 && index < tokens.size() && tokens.get(index).kind() == kind;
  }

  boolean isNumber(int index) {
    return isKind(index, Token.Kind.NUMBER);
  }

  /** Whether the token is this mark or word. */
  boolean is(int index, String key) {
    return index >= 0 && index < tokens.size() && tokens.get(index).is(key);
  }

  boolean isSlash(int index) {
    return is(index, "/") || is(index, "\\");
  }

  boolean isDash(int index) {
    return is(index, "-") || is(index, "\u2013") || is(index, "\u2014");
  }

  boolean isComma(int index) {
    return is(index, "\u060C") || is(index, ",");
  }

  int skipComma(int index) {
    return isComma(index) ? index + 1 : index;
  }

  /** Whether this token and the next stand together without a space. */
  boolean touchesNext(int index) {
    return index >= 0
        && index + 1 < tokens.size()
        && tokens.get(index).span().end() == tokens.get(index + 1).span().start();
  }

  /** The whole number in digits at the index, or −1. */
  int digits(int index) {
    return isNumber(index) ? Digits.whole(tokens.get(index).form()) : -1;
  }
}
