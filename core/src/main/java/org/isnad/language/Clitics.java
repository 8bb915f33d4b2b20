package org.isnad.language;

/** What can be written before a word as one with it, as bits. */
public final class Clitics {
  public static final int WA = 1;
  public static final int FA = 1 << 1;
  public static final int BI = 1 << 2;
  public static final int KA = 1 << 3;
  public static final int LI = 1 << 4;

  /** The future {@code sa-} of verbs. */
  public static final int SA = 1 << 5;

  /** The article. */
  public static final int AL = 1 << 6;

  /** The question {@code a-}. */
  public static final int A = 1 << 7;

  public static final int ANY_CONJUNCTION = WA | FA;
  public static final int ANY_PREPOSITION = BI | KA | LI;

  private Clitics() {}
}
