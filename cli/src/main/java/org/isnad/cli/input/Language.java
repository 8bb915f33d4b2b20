package org.isnad.cli.input;

import org.jspecify.annotations.Nullable;

/** Tells articles in a language that is coded from others. */
final class Language {
  private static final String ARABIC = "ar";

  /** Letters looked at, which is plenty to tell a script. */
  private static final int ENOUGH = 2_000;

  private Language() {}

  /**
   * Whether the article is in another language, by its tag (BCP 47) when it has one, else by its
   * letters. A text without letters is not.
   */
  static boolean isOther(@Nullable String tag, String text) {
    return tag == null ? isOtherScript(text) : !isArabic(tag);
  }

  private static boolean isArabic(String tag) {
    return tag.regionMatches(true, 0, ARABIC, 0, ARABIC.length())
        && (tag.length() == ARABIC.length() || !Character.isLetter(tag.charAt(ARABIC.length())));
  }

  private static boolean isOtherScript(String text) {
    int arabic = 0;
    int other = 0;
    for (int i = 0; i < text.length() && arabic + other < ENOUGH; i++) {
      char c = text.charAt(i);
      if (Character.isLetter(c)) {
        boolean isArabic = Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC;
        arabic += isArabic ? 1 : 0;
        other += isArabic ? 0 : 1;
      }
    }
    return other > arabic;
  }
}
