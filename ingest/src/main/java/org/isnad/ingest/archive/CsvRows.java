package org.isnad.ingest.archive;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.isnad.ingest.text.Lines;
import org.jspecify.annotations.Nullable;

/** Rows of cells as RFC 4180 has them, and as others write them. */
final class CsvRows {
  private static final int END = -1;

  private final Reader reader;
  private final char separator;
  private final char[] buffer = new char[1 << 13];
  private int position;
  private int end;
  private int size;

  CsvRows(Reader reader, char separator) {
    this.reader = reader;
    this.separator = separator;
  }

  /** The next row that is not empty, or null after the last. */
  @Nullable List<String> next() throws IOException {
    size = 0;
    List<String> row = new ArrayList<>();
    int c = read();
    while (c == '\n' || c == '\r') {
      c = read();
    }
    if (c == END) {
      return null;
    }
    while (true) {
      StringBuilder cell = new StringBuilder();
      c = c == '"' ? quoted(cell) : plain(cell, c);
      row.add(cell.toString());
      if (c != separator) {
        return row;
      }
      c = read();
    }
  }

  /** Whether the row read last was too long, and is cut for that. */
  boolean wasTooLong() {
    return size > Lines.LONGEST;
  }

  /** Reads on to the separator or line end, which it returns. */
  private int plain(StringBuilder cell, int first) throws IOException {
    int c = first;
    while (c != END && c != '\n' && c != separator) {
      if (c != '\r') {
        append(cell, c);
      }
      c = read();
    }
    return c;
  }

  private int quoted(StringBuilder cell) throws IOException {
    int c = read();
    while (c != END) {
      if (c == '"') {
        c = read();
        if (c != '"') {
          return plain(cell, c);
        }
      }
      append(cell, c);
      c = read();
    }
    return c;
  }

  private void append(StringBuilder cell, int c) {
    if (size++ < Lines.LONGEST) {
      cell.append((char) c);
    }
  }

  private int read() throws IOException {
    if (position == end) {
      position = 0;
      end = Math.max(0, reader.read(buffer));
    }
    return end == 0 ? END : buffer[position++];
  }
}
