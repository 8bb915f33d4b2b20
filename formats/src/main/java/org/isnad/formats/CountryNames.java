package org.isnad.formats;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.Row;
import org.jspecify.annotations.Nullable;

/** English names of country codes, from the lexicon: {@code code ⇥ name}. */
public final class CountryNames {
  private static final String FILE = "actors/country-names";

  private final Map<String, String> names = new HashMap<>();
  private final Map<String, String> codes = new HashMap<>();

  public CountryNames(Lexicon lexicon) {
    for (Row row : lexicon.files().rows(FILE)) {
      names.put(row.cell(0), row.cell(1));
      codes.put(small(row.cell(1)), row.cell(0));
    }
  }

  /** The name of a code, or null when there is no code or no name for it. */
  public @Nullable String of(@Nullable String code) {
    return code == null ? null : names.get(code);
  }

  /** The code of a name, in any case, or of a code; null when it is neither. */
  public @Nullable String code(@Nullable String name) {
    if (name == null) {
      return null;
    }
    return names.containsKey(name) ? name : codes.get(small(name));
  }

  private static String small(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
