package org.isnad.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Columns in their order, and how their cells are written. Made once, then never changed. */
final class Table<R> {
  private final Dialect dialect;
  private final List<Column<R>> columns = new ArrayList<>();

  Table(Dialect dialect) {
    this.dialect = dialect;
  }

  /** How cells and rows are kept apart. */
  enum Dialect {
    /** RFC 4180: commas, quotes where needed; the unknown is empty. */
    CSV(",", "\r\n", ""),
    /** Tabs, no quotes: a tab or line end in a cell becomes a space; the unknown is empty. */
    TSV("\t", "\n", ""),
    /** The same, but the unknown is the word None. */
    TSV_NONE("\t", "\n", "None");

    private final String separator;
    private final String lineEnd;
    private final String unknown;

    Dialect(String separator, String lineEnd, String unknown) {
      this.separator = separator;
      this.lineEnd = lineEnd;
      this.unknown = unknown;
    }

    private String cell(@Nullable String value) {
      if (value == null || value.isEmpty()) {
        return unknown;
      }
      return this == CSV ? quoted(value) : onOneLine(value);
    }

    private static String quoted(String value) {
      boolean plain = value.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
      return plain ? value : '"' + value.replace("\"", "\"\"") + '"';
    }

    /** Any white space that would break a row becomes a space. */
    private static String onOneLine(String value) {
      boolean plain = value.chars().noneMatch(c -> c < ' ' || c == '\u0085' || c == '\u2028');
      return plain ? value : value.replaceAll("[\\x00-\\x1F\\u0085\\u2028]+", " ").strip();
    }
  }

  /** Adds a column; returns this. */
  Table<R> add(String name, String meaning, Function<R, @Nullable String> value) {
    columns.add(new Column<>(name, meaning, value));
    return this;
  }

  /** Adds columns; returns this. */
  Table<R> addAll(List<Column<R>> more) {
    columns.addAll(more);
    return this;
  }

  /** The line of names. */
  String head() {
    return columns.stream()
        .map(Column::name)
        .collect(Collectors.joining(dialect.separator, "", dialect.lineEnd));
  }

  /** The lines of rows. */
  String write(List<R> rows) {
    StringBuilder lines = new StringBuilder();
    for (R row : rows) {
      String separator = "";
      for (Column<R> column : columns) {
        lines.append(separator).append(dialect.cell(column.value().apply(row)));
        separator = dialect.separator;
      }
      lines.append(dialect.lineEnd);
    }
    return lines.toString();
  }

  List<ColumnNote> notes() {
    return columns.stream().map(Column::note).toList();
  }
}
