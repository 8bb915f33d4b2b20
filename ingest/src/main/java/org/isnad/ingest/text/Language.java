package org.isnad.ingest.text;

import org.isnad.arabic.Letters;
import org.jspecify.annotations.Nullable;

/** Tells articles in a language that is coded from others. */
public final class Language {
  private static final String ARABIC = "ar";

  /** Letters looked at, which is plenty to tell a language. */
  private static final int ENOUGH = 2_000;

  /** Fewer words do not tell Arabic from other languages of its script. */
  private static final int FEWEST_WORDS = 12;

  /** Of Arabic news about one word in three has the article; of Persian or Urdu one in fifty. */
  private static final int WORDS_AN_ARTICLE = 12;

  /** Peh, cheh, gaf and the like stand in Arabic in foreign names only. */
  private static final int LETTERS_A_FOREIGN = 100;

  private Language() {}

  /**
   * Whether the article is in another language, by its tag (BCP 47) when it has one, else by its
   * letters. A text without letters is not.
   */
  public static boolean isOther(@Nullable String tag, String text) {
    return tag == null ? isOther(text) : !isArabic(tag);
  }

  /** Whether the tag names Arabic. */
  public static boolean isArabic(String tag) {
    return tag.regionMatches(true, 0, ARABIC, 0, ARABIC.length())
        && (tag.length() == ARABIC.length() || !Character.isLetter(tag.charAt(ARABIC.length())));
  }

  /** Whether the letters are of another script, or Arabic letters of another language. */
  public static boolean isOther(String text) {
    int arabic = 0;
    int other = 0;
    int foreign = 0;
    int words = 0;
    int articles = 0;
    boolean inWord = false;
    for (int i = 0; i < text.length() && arabic + other < ENOUGH; i++) {
      char c = text.charAt(i);
      if (Letters.isLetter(c)) {
        arabic++;
        foreign += isForeign(c) ? 1 : 0;
        words += inWord ? 0 : 1;
        articles += !inWord && startsWithArticle(text, i) ? 1 : 0;
        inWord = true;
      } else if (!Letters.isMark(c) && c != Letters.TATWEEL) {
        other += Character.isLetter(c) ? 1 : 0;
        inWord = false;
      }
    }
    if (other > arabic) {
      return true;
    }
    boolean hasArticles = articles * WORDS_AN_ARTICLE >= words;
    return words >= FEWEST_WORDS && !hasArticles && foreign * LETTERS_A_FOREIGN > arabic;
  }

  /** The article, maybe after one letter: a conjunction or preposition. */
  private static boolean startsWithArticle(String text, int at) {
    return isArticle(text, at)
        || text.charAt(at) != Letters.ALEF && isArticle(text, at + 1)
        || text.startsWith("" + Letters.LAM + Letters.LAM, at);
  }

  private static boolean isArticle(String text, int at) {
    return at + 2 < text.length()
        && text.charAt(at) == Letters.ALEF
        && text.charAt(at + 1) == Letters.LAM
        && Letters.isLetter(text.charAt(at + 2));
  }

  private static boolean isForeign(char c) {
    return c > Letters.ALEF_WASLA && Letters.isLetter(c);
  }
}
