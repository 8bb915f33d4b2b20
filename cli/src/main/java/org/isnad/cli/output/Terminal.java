package org.isnad.cli.output;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the reader's terminal can show.
 *
 * @param width columns
 * @param colours whether it shows them
 * @param interactive whether a person sits before it
 */
public record Terminal(int width, boolean colours, boolean interactive) {
  private static final int USUAL = 100;
  private static final int NARROWEST = 40;
  private static final int WIDEST = 140;

  /** A file or a pipe. */
  public static final Terminal NONE = new Terminal(USUAL, false, false);

  /** What the environment tells: COLUMNS, NO_COLOR and TERM; the launcher finds the rest. */
  public static Terminal of(Map<String, String> environment, boolean interactive) {
    boolean colours =
        interactive
            && environment.getOrDefault("NO_COLOR", "").isEmpty()
            && !environment.getOrDefault("TERM", "dumb").equals("dumb");
    return new Terminal(columns(environment.get("COLUMNS")), colours, interactive);
  }

  private static int columns(@Nullable String columns) {
    try {
      int width = columns == null ? USUAL : Integer.parseInt(columns.strip());
      return Math.max(NARROWEST, Math.min(WIDEST, width));
    } catch (NumberFormatException e) {
      return USUAL;
    }
  }
}
