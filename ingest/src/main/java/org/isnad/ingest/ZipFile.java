package org.isnad.ingest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.isnad.ingest.archive.Counted;
import org.isnad.ingest.archive.Inflated;
import org.isnad.ingest.item.Item;
import org.isnad.ingest.item.ItemSource;
import org.isnad.ingest.item.Position;
import org.jspecify.annotations.Nullable;

/** The files of a ZIP archive, in its order, each read by its own ending. */
final class ZipFile implements ItemSource {
  private final String file;
  private final Counted packed;
  private final ZipInputStream zip;
  private final Formats formats;
  private final Queue<Item> waiting = new ArrayDeque<>();
  private @Nullable ItemSource source;
  private boolean empty = true;
  private boolean ended;

  ZipFile(String file, InputStream in, Formats formats) {
    this.file = file;
    this.packed = new Counted(in);
    this.zip = new ZipInputStream(packed);
    this.formats = formats;
  }

  @Override
  public @Nullable Item next() throws IOException {
    while (waiting.isEmpty() && !ended) {
      try {
        advance();
      } catch (IOException | IllegalArgumentException e) {
        end("cannot be read on: " + e.getMessage());
      }
    }
    return waiting.poll();
  }

  private void advance() throws IOException {
    if (source != null) {
      Item item = source.next();
      if (item != null) {
        waiting.add(item);
        return;
      }
      source = null;
    }
    ZipEntry entry = zip.getNextEntry();
    if (entry == null) {
      end(empty ? "has no files in it" : null);
    } else if (!entry.isDirectory()) {
      empty = false;
      open(entry);
    }
  }

  private void open(ZipEntry entry) {
    String name = file + "!/" + entry.getName();
    if (Formats.ending(name).equals("zip") || Formats.ending(name).equals("parquet")) {
      reject(name, "is not read inside a ZIP archive; unpack it");
    } else if (Formats.isRead(name)) {
      try {
        source = formats.open(name, new Inflated(new KeptOpen(zip), packed::count));
      } catch (IOException e) {
        reject(name, "cannot be read: " + e.getMessage());
      }
    }
  }

  private void reject(String name, String reason) {
    waiting.add(new Item.Rejected(Position.whole(name), reason));
  }

  private void end(@Nullable String reason) {
    ended = true;
    if (reason != null) {
      reject(file, reason);
    }
  }

  /** A file of the archive, whose end is not the archive's. */
  private static final class KeptOpen extends FilterInputStream {
    KeptOpen(InputStream in) {
      super(in);
    }

    @Override
    public void close() {}
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
