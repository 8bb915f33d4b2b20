package org.isnad.store;

import org.jspecify.annotations.Nullable;

/** Text as any database takes it: what UTF-8 or PostgreSQL cannot hold becomes U+FFFD. */
final class PlainText {
  private static final char REPLACEMENT = '\uFFFD';

  private PlainText() {}

  static String of(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isImpossible(text, i)) {
        return replaced(text);
      }
    }
    return text;
  }

  static @Nullable String orNull(@Nullable String text) {
    return text == null ? null : of(text);
  }

  private static String replaced(String text) {
    StringBuilder plain = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      if (isImpossible(text, i)) {
        plain.setCharAt(i, REPLACEMENT);
      }
    }
    return plain.toString();
  }

  private static boolean isImpossible(String text, int i) {
    char c = text.charAt(i);
    return c == 0 || Character.isSurrogate(c) && !isPaired(text, i);
  }

  private static boolean isPaired(String text, int i) {
    return Character.isHighSurrogate(text.charAt(i))
        ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
        : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
  }
}
