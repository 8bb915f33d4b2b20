package org.isnad.arabic;

/** The letters and marks that rules of spelling name. */
public final class Letters {
  public static final char HAMZA = '\u0621';
  public static final char ALEF_MADDA = '\u0622';
  public static final char ALEF_HAMZA_ABOVE = '\u0623';
  public static final char WAW_HAMZA = '\u0624';
  public static final char ALEF_HAMZA_BELOW = '\u0625';
  public static final char YEH_HAMZA = '\u0626';
  public static final char ALEF = '\u0627';
  public static final char BEH = '\u0628';
  public static final char TEH_MARBUTA = '\u0629';
  public static final char TEH = '\u062A';
  public static final char THEH = '\u062B';
  public static final char JEEM = '\u062C';
  public static final char HAH = '\u062D';
  public static final char KHAH = '\u062E';
  public static final char DAL = '\u062F';
  public static final char THAL = '\u0630';
  public static final char REH = '\u0631';
  public static final char ZAIN = '\u0632';
  public static final char SEEN = '\u0633';
  public static final char SHEEN = '\u0634';
  public static final char SAD = '\u0635';
  public static final char DAD = '\u0636';
  public static final char TAH = '\u0637';
  public static final char ZAH = '\u0638';
  public static final char AIN = '\u0639';
  public static final char GHAIN = '\u063A';
  public static final char TATWEEL = '\u0640';
  public static final char FEH = '\u0641';
  public static final char QAF = '\u0642';
  public static final char KAF = '\u0643';
  public static final char LAM = '\u0644';
  public static final char MEEM = '\u0645';
  public static final char NOON = '\u0646';
  public static final char HEH = '\u0647';
  public static final char WAW = '\u0648';
  public static final char ALEF_MAKSURA = '\u0649';
  public static final char YEH = '\u064A';
  public static final char FATHATAN = '\u064B';
  public static final char DAMMATAN = '\u064C';
  public static final char KASRATAN = '\u064D';
  public static final char FATHA = '\u064E';
  public static final char DAMMA = '\u064F';
  public static final char KASRA = '\u0650';
  public static final char SHADDA = '\u0651';
  public static final char SUKUN = '\u0652';
  public static final char DAGGER_ALEF = '\u0670';
  public static final char ALEF_WASLA = '\u0671';

  public static final char ARABIC_COMMA = '\u060C';
  public static final char ARABIC_SEMICOLON = '\u061B';
  public static final char ARABIC_QUESTION = '\u061F';
  public static final char ARABIC_FULL_STOP = '\u06D4';
  public static final char DECIMAL_SEPARATOR = '\u066B';
  public static final char THOUSANDS_SEPARATOR = '\u066C';
  public static final char ELLIPSIS = '\u2026';

  static final char MADDA_ABOVE = '\u0653';
  static final char HAMZA_ABOVE = '\u0654';
  static final char HAMZA_BELOW = '\u0655';
  static final char FARSI_YEH = '\u06CC';
  static final char KEHEH = '\u06A9';
  private static final char ARABIC_INDIC_ZERO = '\u0660';
  private static final char PERSIAN_ZERO = '\u06F0';

  private Letters() {}

  /** Short vowels, shadda, sukun and the Quranic signs, which spelling may leave out. */
  public static boolean isMark(char c) {
    return c >= FATHATAN && c <= '\u065F'
        || c == DAGGER_ALEF
        || c >= '\u06D6' && c <= '\u06ED' && c != '\u06DD' && c != '\u06DE' && c != '\u06E9';
  }

  /** A letter of the Arabic script; marks and tatweel are none. */
  public static boolean isLetter(char c) {
    return c >= HAMZA && c <= YEH && c != TATWEEL
        || c >= ALEF_WASLA && c <= '\u06D3'
        || c == '\u06D5'
        || c >= '\u06EE' && c <= '\u06EF'
        || c >= '\u06FA' && c <= '\u06FC'
        || c >= '\u0750' && c <= '\u077F'
        || c >= '\u08A0' && c <= '\u08C7';
  }

  /** A letter in a shape of its place in the word, as old programs store them. */
  static boolean isPresentationForm(char c) {
    return c >= '\uFB50' && c <= '\uFBB1'
        || c >= '\uFBD3' && c <= '\uFD3D'
        || c >= '\uFD50' && c <= '\uFDF9'
        || c >= '\uFE70' && c <= '\uFEFC';
  }

  /** A digit of the Latin, the Arabic or the Persian row. */
  public static boolean isDigit(char c) {
    return c >= '0' && c <= '9'
        || c >= ARABIC_INDIC_ZERO && c <= ARABIC_INDIC_ZERO + 9
        || c >= PERSIAN_ZERO && c <= PERSIAN_ZERO + 9;
  }

  /** The Latin digit for a digit of any row. */
  static char latinDigit(char c) {
    int zero = c >= PERSIAN_ZERO ? PERSIAN_ZERO : c >= ARABIC_INDIC_ZERO ? ARABIC_INDIC_ZERO : '0';
    return (char) ('0' + (c - zero));
  }

  /**
   * What is written and not seen: joiners, direction controls, the byte-order mark, soft hyphens,
   * variation selectors. It neither ends a word nor belongs to its spelling.
   */
  static boolean isInvisible(char c) {
    return c == '\u00AD'
        || c == '\u061C'
        || c >= '\u200B' && c <= '\u200F'
        || c >= '\u202A' && c <= '\u202E'
        || c >= '\u2060' && c <= '\u206F'
        || c >= '\uFE00' && c <= '\uFE0F'
        || c == '\uFEFF';
  }

  /** What separates words: white space of any kind and control characters. */
  static boolean isSpace(char c) {
    return c <= ' ' || c >= '\u007F' && c <= '\u00A0' || c >= '\u1680' && Character.isSpaceChar(c);
  }
}
