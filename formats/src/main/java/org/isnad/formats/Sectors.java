package org.isnad.formats;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** PLOVER's sectors in the words of older ontologies. */
final class Sectors {
  private record Sector(String cameo, String icews) {}

  private static final Map<String, Sector> SECTORS =
      Resource.rows("sectors.tsv", row -> row[0], row -> new Sector(row[1], row[2]));

  private Sectors() {}

  /** CAMEO's role, null where it has none. */
  static @Nullable String cameo(String sector) {
    Sector known = SECTORS.get(sector);
    return known == null ? null : known.cameo();
  }

  /** ICEWS's words, null where it has none. */
  static @Nullable String icews(String sector) {
    Sector known = SECTORS.get(sector);
    return known == null ? null : known.icews();
  }
}
