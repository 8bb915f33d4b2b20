package org.isnad.ingest.archive;

import blue.strategic.parquet.Hydrator;
import blue.strategic.parquet.ParquetReader;
import java.io.File;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.isnad.ingest.item.Item;
import org.isnad.ingest.item.ItemSource;
import org.isnad.ingest.item.Position;
import org.jspecify.annotations.Nullable;

/** The articles of a Parquet file, a row each; columns are named as in {@link CsvFile}. */
public final class ParquetFile implements ItemSource {
  private final String file;
  private final @Nullable LocalDate published;
  private final ParquetReader<Map<String, String>, Map<String, String>, String[]> rows;
  private final boolean hasText;
  private int number;
  private @Nullable Item item;
  private boolean ended;

  /**
   * Opens a file.
   *
   * @throws IOException when it is no Parquet file
   */
  public ParquetFile(String name, File file, @Nullable LocalDate published) throws IOException {
    this.file = name;
    this.published = published;
    try {
      this.rows = ParquetReader.spliterator(file, new Cells());
    } catch (RuntimeException e) {
      throw new IOException("is no Parquet file: " + e.getMessage(), e);
    }
    this.hasText =
        rows.metaData().getFileMetaData().getSchema().getFields().stream()
            .anyMatch(field -> "text".equals(FieldNames.of(field.getName())));
  }

  /** Collects the cells of a row that articles have. */
  private static final class Cells
      implements Hydrator<Map<String, String>, Map<String, String>, String[]> {
    @Override
    public Map<String, String> start() {
      return new HashMap<>();
    }

    @Override
    public Map<String, String> add(Map<String, String> row, String[] path, Object value) {
      String name = path.length == 1 ? FieldNames.of(path[0]) : null;
      if (name != null && value != null) {
        row.putIfAbsent(name, value.toString());
      }
      return row;
    }

    @Override
    public Map<String, String> finish(Map<String, String> row) {
      return row;
    }
  }

  @Override
  public @Nullable Item next() {
    if (ended) {
      return null;
    }
    if (!hasText) {
      return last(Position.whole(file), "has no column named text");
    }
    Position at = new Position(file, number + 1);
    item = null;
    try {
      ended = !rows.tryAdvance(row -> item = FieldNames.fields(row).item(at, published));
    } catch (RuntimeException e) {
      return last(at, "cannot be read on: " + e.getMessage());
    }
    number++;
    return item;
  }

  private Item last(Position at, String reason) {
    ended = true;
    return new Item.Rejected(at, reason);
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }
}
