package org.isnad.formats;

import java.util.Locale;
import org.isnad.lexicon.Lexicon;

/** Formats of other data sets that can be read. */
public enum ForeignFormat {
  /** Events of GDELT 2.0 (61 columns) or 1.0 (57 or 58). */
  GDELT,
  /** With its head; columns are found by their names. */
  POLECAT,
  /** 26 columns. */
  PHOENIX,
  /** A JSON object a line, with the fields of either of PLOVER's forms. */
  PLOVER;

  /** A reader of one file. */
  public ForeignReader reader(Lexicon lexicon) {
    return switch (this) {
      case GDELT -> new GdeltReader();
      case POLECAT -> new PolecatReader(new CountryNames(lexicon));
      case PHOENIX -> new PhoenixReader();
      case PLOVER -> new PloverReader();
    };
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
