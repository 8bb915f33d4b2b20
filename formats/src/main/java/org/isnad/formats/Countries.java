package org.isnad.formats;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Country codes of the formats. */
final class Countries {
  /** What the codebook has in the place of a country and is none. */
  static final Set<String> INTERNATIONAL = Set.of("IGO", "UNO", "EUR", "NGO", "ISM", "IMG", "MNC");

  private static final Map<String, String> FIPS =
      Resource.rows("fips.tsv", row -> row[1], row -> row[0]);

  private static final Map<String, String> ISO =
      Resource.rows("fips.tsv", row -> row[0], row -> row[1]);

  private Countries() {}

  /** A state's code, null for bodies that are no state and for the unknown. */
  static @Nullable String state(@Nullable String code) {
    return code == null || INTERNATIONAL.contains(code) ? null : code;
  }

  /** FIPS 10-4 of an ISO 3166-1 alpha-3 code, null when it has none. */
  static @Nullable String fips(@Nullable String iso) {
    return iso == null ? null : FIPS.get(iso);
  }

  /** ISO 3166-1 alpha-3 of a FIPS 10-4 code, null when there is none. */
  static @Nullable String iso(@Nullable String fips) {
    return fips == null ? null : ISO.get(fips);
  }
}
