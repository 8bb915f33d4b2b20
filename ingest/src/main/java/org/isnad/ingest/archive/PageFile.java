package org.isnad.ingest.archive;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Queue;
import org.isnad.ingest.item.Item;
import org.isnad.ingest.item.ItemSource;
import org.isnad.ingest.item.Position;
import org.isnad.ingest.page.PageReader;
import org.isnad.ingest.text.Lines;
import org.jspecify.annotations.Nullable;

/** A saved page, which is one article. */
public final class PageFile implements ItemSource {
  private final Queue<Item> items = new ArrayDeque<>();

  /** Reads all of the stream. */
  public PageFile(String file, InputStream in, PageReader reader, @Nullable LocalDate published)
      throws IOException {
    byte[] bytes = in.readNBytes(Lines.LONGEST + 1);
    Position at = Position.whole(file);
    items.add(
        bytes.length > Lines.LONGEST
            ? new Item.Rejected(at, TextFile.TOO_LONG)
            : reader.read(at, bytes, null, null, published));
  }

  @Override
  public @Nullable Item next() {
    return items.poll();
  }
}
