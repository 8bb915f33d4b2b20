package org.isnad.ingest.item;

/** Values of the input as messages show them. */
public final class Quoted {
  private static final int LONGEST = 60;

  private Quoted() {}

  /** The value between quotes, on one line, cut when long. */
  public static String of(String value) {
    String line =
        value
            .codePoints()
            .limit(LONGEST)
            .map(Quoted::visible)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    return "'" + line + (line.length() < value.length() ? "…'" : "'");
  }

  private static int visible(int codePoint) {
    return Character.isISOControl(codePoint) ? ' ' : codePoint;
  }
}
