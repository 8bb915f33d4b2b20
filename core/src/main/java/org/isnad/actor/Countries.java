package org.isnad.actor;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.lexicon.LexiconFiles;
import org.isnad.lexicon.Row;

/** Countries by code. */
public final class Countries {
  private final Map<String, Country> byCode = new TreeMap<>();

  private Countries() {}

  /** The countries of the lexicon; one without an English name is named by its code. */
  public static Countries of(LexiconFiles files) {
    Countries countries = new Countries();
    for (Row row : files.rows("actors/country-names")) {
      String code = row.cell(0);
      countries.byCode.put(code, new Country(code, row.cell(1), row.cell(2), row.last()));
    }
    for (Row row : files.rows("actors/countries")) {
      countries.byCode.putIfAbsent(
          row.cell(0), new Country(row.cell(0), row.cell(0), "", row.last()));
    }
    return countries;
  }

  /** Whether a code is that of a country, rather than of an international or transnational body. */
  public static boolean isState(String code) {
    return switch (code) {
      case "IGO", "UNO", "EUR", "NGO", "ISM", "IMG", "MNC" -> false;
      default -> true;
    };
  }

  /** The country with this code; a code of no file names itself. */
  public Country country(String code) {
    Country country = byCode.get(code);
    return country == null ? new Country(code, code, "", code) : country;
  }

  /** All countries, by code. */
  public List<Country> all() {
    return List.copyOf(byCode.values());
  }
}
