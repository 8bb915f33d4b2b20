package org.isnad.formats;

import java.util.HashMap;
import java.util.Map;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.Row;
import org.jspecify.annotations.Nullable;

/** English names of country codes, from the lexicon: {@code code ⇥ name}. */
public final class CountryNames {
  private static final String FILE = "actors/country-names";

  private final Map<String, String> names = new HashMap<>();

  public CountryNames(Lexicon lexicon) {
    for (Row row : lexicon.files().rows(FILE)) {
      names.put(row.cell(0), row.cell(1));
    }
  }

  /** The name of a code, or null when there is no code or no name for it. */
  public @Nullable String of(@Nullable String code) {
    return code == null ? null : names.get(code);
  }
}
