package org.isnad.ingest.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.ingest.item.Item;
import org.isnad.ingest.item.ItemSource;
import org.isnad.ingest.item.Position;
import org.isnad.ingest.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * The articles of a table with a line of column names, separated by commas, semicolons or tabs;
 * cells in quotes may hold line ends. A position counts rows from 1, without the line of names.
 */
public final class CsvFile implements ItemSource {
  private static final int HEAD = 1 << 16;

  private final String file;
  private final @Nullable LocalDate published;
  private final CsvRows rows;
  private final InputStream in;
  private final List<@Nullable String> columns;
  private int number;

  /** Reads a stream, which is closed with this. */
  public CsvFile(String file, InputStream in, @Nullable LocalDate published) throws IOException {
    this.file = file;
    this.published = published;
    this.in = in;
    BufferedInputStream buffered = new BufferedInputStream(in, HEAD);
    buffered.mark(HEAD);
    byte[] head = buffered.readNBytes(HEAD);
    buffered.reset();
    this.rows = new CsvRows(reader(buffered, head), separator(head));
    this.columns = columns();
  }

  private static Reader reader(InputStream in, byte[] head) {
    int line = head.length;
    while (line > 0 && head[line - 1] != '\n' && head.length == HEAD) {
      line--;
    }
    Text text = Text.of(line == 0 ? head : Arrays.copyOf(head, line));
    Charset charset = text == null ? StandardCharsets.UTF_8 : text.charset();
    return new InputStreamReader(in, charset);
  }

  private static char separator(byte[] head) {
    int[] counts = new int[128];
    for (int i = 0; i < head.length && head[i] != '\n'; i++) {
      counts[head[i] & 0x7F] += head[i] > 0 ? 1 : 0;
    }
    return counts['\t'] > 0 ? '\t' : counts[';'] > counts[','] ? ';' : ',';
  }

  private List<@Nullable String> columns() throws IOException {
    List<@Nullable String> names = new ArrayList<>();
    List<String> first = rows.next();
    if (first != null) {
      first.forEach(name -> names.add(FieldNames.of(name.replace("\uFEFF", ""))));
    }
    return names;
  }

  @Override
  public @Nullable Item next() throws IOException {
    if (!columns.contains("text")) {
      boolean first = number++ == 0;
      String reason = "has no column named text in its first line";
      return first ? new Item.Rejected(Position.whole(file), reason) : null;
    }
    List<String> row = rows.next();
    if (row == null) {
      return null;
    }
    Position at = new Position(file, ++number);
    return rows.wasTooLong()
        ? new Item.Rejected(at, TextFile.TOO_LONG)
        : FieldNames.fields(fields(row)).item(at, published);
  }

  private Map<String, String> fields(List<String> row) {
    Map<String, String> fields = new HashMap<>();
    for (int i = 0; i < Math.min(row.size(), columns.size()); i++) {
      String name = columns.get(i);
      if (name != null) {
        fields.putIfAbsent(name, row.get(i));
      }
    }
    return fields;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
