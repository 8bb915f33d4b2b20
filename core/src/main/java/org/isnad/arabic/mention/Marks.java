package org.isnad.arabic.mention;

import org.isnad.language.Token;

/** Punctuation as names know it. */
final class Marks {
  private static final String QUOTES = "\"'\u00AB\u00BB\u201C\u201D\u201E\u2018\u2019\u2039\u203A`";
  private static final String JOINERS = "#-_\u2010\u2011\u2012\u2013";
  private static final String COMMAS = ",\u060C";

  private Marks() {}

  static boolean isQuote(Token token) {
    return isOneOf(token, QUOTES);
  }

  /** Quotation marks, hyphens and the number sign, which stand inside names. */
  static boolean isInsideName(Token token) {
    return isQuote(token) || isOneOf(token, JOINERS);
  }

  static boolean isComma(Token token) {
    return isOneOf(token, COMMAS);
  }

  private static boolean isOneOf(Token token, String marks) {
    return token.kind() == Token.Kind.PUNCTUATION
        && token.form().length() == 1
        && marks.indexOf(token.form().charAt(0)) >= 0;
  }
}
