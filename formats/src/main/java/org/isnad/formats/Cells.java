package org.isnad.formats;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The cells of a line with tabs between, by the names of their columns. */
final class Cells {
  private static final String NONE = "None";

  private final Map<String, String> cells = new HashMap<>();

  private Cells() {}

  /**
   * The cells of a line.
   *
   * @throws UnreadableLineException when there are not as many as columns
   */
  static Cells of(String line, List<String> columns) throws UnreadableLineException {
    String[] values = line.split("\t", -1);
    if (values.length != columns.size()) {
      throw new UnreadableLineException(
          "has " + values.length + " columns, where " + columns.size() + " should be");
    }
    Cells cells = new Cells();
    for (int i = 0; i < values.length; i++) {
      String value = values[i].strip();
      if (!value.isEmpty() && !value.equals(NONE)) {
        cells.cells.put(columns.get(i), value);
      }
    }
    return cells;
  }

  /** A cell, null when it is empty, or there is no such column. */
  @Nullable String text(String column) {
    return cells.get(column);
  }

  /** A cell that must not be empty. */
  String required(String column) throws UnreadableLineException {
    String value = text(column);
    if (value == null) {
      throw new UnreadableLineException("has no " + column);
    }
    return value;
  }

  /** Several values, joined by semicolons in the cell. */
  List<String> texts(String column) {
    String value = text(column);
    return value == null ? List.of() : List.of(value.strip().split("\\s*;\\s*", -1));
  }

  @Nullable Double number(String column) throws UnreadableLineException {
    String value = text(column);
    try {
      return value == null ? null : Double.valueOf(value);
    } catch (NumberFormatException e) {
      throw new UnreadableLineException(column + " is no number: " + value);
    }
  }

  @Nullable LocalDate day(String column, DateTimeFormatter form) throws UnreadableLineException {
    String value = text(column);
    try {
      return value == null ? null : LocalDate.parse(value, form);
    } catch (DateTimeException e) {
      throw new UnreadableLineException(column + " is no day: " + value);
    }
  }
}
