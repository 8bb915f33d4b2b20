package org.isnad.formats;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The formats of files, by their names. */
public enum FileFormat {
  /** Full records, a JSON object a line. */
  JSONL,
  /** PLOVER's fields alone, a JSON object a line. */
  PLOVER,
  /** A row a record. */
  CSV,
  /** A row a record and a pair of its parties. */
  PAIRS,
  GDELT,
  GDELT_MENTIONS,
  PETRARCH,
  PHOENIX,
  POLECAT,
  ICEWS,
  /** Points of records whose place has coordinates. */
  GEOJSON,
  PARQUET;

  /** As a user writes it: {@code gdelt-mentions}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The format of a name as a user writes it. */
  public static Optional<FileFormat> named(String name) {
    return Arrays.stream(values()).filter(format -> format.toString().equals(name)).findFirst();
  }
}
