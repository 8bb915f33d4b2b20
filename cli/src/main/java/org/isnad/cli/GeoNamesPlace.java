package org.isnad.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A line of GeoNames' main table, as far as a gazetteer needs it.
 *
 * @param id GeoNames' number
 * @param name its name in Latin letters
 * @param alternates all other names, of whatever language
 * @param country alpha-3, {@code -} where GeoNames gives none
 * @param kind of the lexicon's places; null for one that the lexicon has no kind for
 * @param population 0 when unknown
 */
record GeoNamesPlace(
    long id,
    String name,
    List<String> alternates,
    String latitude,
    String longitude,
    String country,
    @Nullable String kind,
    long population) {
  private static final int CELLS = 19;
  private static final int LEAST_LETTERS = 3;
  private static final long CITY = 50_000;
  private static final String NONE = "-";
  private static final String KOSOVO = "XK";

  /**
   * Reads a line.
   *
   * @throws IllegalArgumentException when it is none of the table, with the reason
   */
  static GeoNamesPlace of(String line) {
    String[] cells = line.split("\t", -1);
    if (cells.length != CELLS) {
      throw new IllegalArgumentException(
          "a line of GeoNames has " + CELLS + " cells, not " + cells.length);
    }
    long population = cells[14].isEmpty() ? 0 : number(cells[14], "population");
    return new GeoNamesPlace(
        number(cells[0], "id"),
        cells[1],
        List.of(cells[3].split(",", -1)),
        degrees(cells[4], 90),
        degrees(cells[5], 180),
        country(cells[8]),
        kind(cells[6], cells[7], population),
        population);
  }

  private static long number(String cell, String what) {
    try {
      return Long.parseLong(cell);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("'" + cell + "' is no " + what, e);
    }
  }

  private static String degrees(String cell, int most) {
    try {
      if (Math.abs(Double.parseDouble(cell)) <= most) {
        return cell;
      }
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("'" + cell + "' is no number of degrees", e);
    }
    throw new IllegalArgumentException("'" + cell + "' is more than " + most + " degrees");
  }

  private static String country(String code) {
    if (code.isEmpty()) {
      return NONE;
    }
    if (code.equals(KOSOVO)) {
      return "KOS";
    }
    try {
      String alpha3 = new Locale.Builder().setRegion(code).build().getISO3Country();
      return alpha3.isEmpty() ? NONE : alpha3;
    } catch (MissingResourceException | java.util.IllformedLocaleException e) {
      throw new IllegalArgumentException("'" + code + "' is no country", e);
    }
  }

  /** The kind by GeoNames' feature class and code. */
  private static @Nullable String kind(String featureClass, String code, long population) {
    return switch (featureClass) {
      case "P" -> settlement(code, population);
      case "A" -> code.equals("ADM1") ? "province" : code.startsWith("ADM") ? "district" : null;
      case "H" -> water(code);
      case "T" -> code.startsWith("MT") ? "mountain" : code.startsWith("ISL") ? "site" : null;
      case "L" -> code.equals("MILB") ? "base" : code.startsWith("RGN") ? "region" : null;
      case "S" -> building(code);
      default -> null;
    };
  }

  private static @Nullable String settlement(String code, long population) {
    return switch (code) {
      case "PPLC" -> "capital";
      case "PPLX" -> "district";
      case "PPLH", "PPLQ", "PPLW", "PPLCH" -> null;
      default -> code.equals("PPLA") || population >= CITY ? "city" : "town";
    };
  }

  private static @Nullable String water(String code) {
    return switch (code) {
      case "SEA", "OCN", "GULF", "STRT", "BAY" -> "sea";
      case "STM", "STMS", "WAD" -> "river";
      default -> null;
    };
  }

  private static @Nullable String building(String code) {
    return switch (code) {
      case "AIRP", "AIRF" -> "airport";
      case "AIRB", "NVB" -> "base";
      case "CMPRF" -> "camp";
      case "CSTM", "PSTB" -> "crossing";
      case "SQR" -> "square";
      case "DAM", "PRN", "HSP", "PS", "PSN", "PSH" -> "site";
      default -> null;
    };
  }

  /** Its rows for a lexicon, one an Arabic name. */
  List<String> rows(List<String> arabic) {
    List<String> rows = new ArrayList<>(arabic.size());
    for (String name : arabic) {
      rows.add(
          String.join(
              "\t", country, String.valueOf(kind), latitude, longitude, "" + id, this.name, name));
    }
    return rows;
  }

  /**
   * Its names that may be Arabic: in the letters of the Arabic language alone, which leaves out
   * most of Persian, Urdu and Kurdish.
   */
  List<String> arabicNames() {
    Set<String> names = new LinkedHashSet<>();
    for (String alternate : alternates) {
      if (isArabic(alternate)) {
        names.add(alternate.strip());
      }
    }
    return List.copyOf(names);
  }

  /** Whether a name has letters of Arabic, spaces and hyphens only, and enough of them. */
  static boolean isArabic(String name) {
    int letters = 0;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean letter = c >= '\u0621' && c <= '\u063A' || c >= '\u0641' && c <= '\u064A';
      if (!letter && c != ' ' && c != '-') {
        return false;
      }
      letters += letter ? 1 : 0;
    }
    return letters >= LEAST_LETTERS;
  }
}
