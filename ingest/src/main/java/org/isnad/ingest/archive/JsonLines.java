package org.isnad.ingest.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Queue;
import org.isnad.ingest.item.Item;
import org.isnad.ingest.item.ItemSource;
import org.isnad.ingest.item.Position;
import org.isnad.ingest.text.Lines;
import org.isnad.ingest.text.Text;
import org.isnad.ingest.text.Utf8Stream;
import org.jspecify.annotations.Nullable;

/** The articles of a JSONL stream. */
public final class JsonLines implements ItemSource {
  private static final int HEAD = 1 << 12;

  private final String file;
  private final @Nullable LocalDate defaultPublished;
  private final Lines lines;
  private final Queue<Item> waiting = new ArrayDeque<>();
  private int number;
  private boolean empty = true;
  private boolean encodingNoted;
  private boolean broken;

  /** Reads a stream, which may be UTF-16 as well. */
  public JsonLines(String file, InputStream in, @Nullable LocalDate defaultPublished)
      throws IOException {
    this.file = file;
    this.defaultPublished = defaultPublished;
    this.lines = new Lines(asUtf8(in));
  }

  private InputStream asUtf8(InputStream in) throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(in, HEAD);
    buffered.mark(HEAD);
    byte[] head = buffered.readNBytes(HEAD);
    buffered.reset();
    @Nullable Charset utf16 = Text.utf16(head, head.length & ~1);
    if (utf16 == null) {
      return buffered;
    }
    noteEncoding(Position.whole(file), utf16);
    return new Utf8Stream(buffered, utf16);
  }

  private void noteEncoding(Position at, Charset charset) {
    if (!encodingNoted) {
      waiting.add(new Item.Note(at, "is not UTF-8; read as " + charset.name()));
    }
    encodingNoted = true;
  }

  @Override
  public @Nullable Item next() throws IOException {
    while (waiting.isEmpty()) {
      byte @Nullable [] line = nextLine();
      if (line == null) {
        return empty ? firstAndLast("is empty") : null;
      }
      read(line);
    }
    return waiting.remove();
  }

  private byte @Nullable [] nextLine() {
    number++;
    try {
      return broken ? null : lines.next();
    } catch (IOException e) {
      broken = true;
      empty = false;
      waiting.add(new Item.Rejected(new Position(file, number), "cannot be read on: " + reason(e)));
      return new byte[0];
    }
  }

  private static String reason(IOException e) {
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }

  private Item firstAndLast(String reason) {
    empty = false;
    return new Item.Rejected(Position.whole(file), reason);
  }

  private void read(byte[] line) {
    Position at = new Position(file, number);
    if (lines.wasTooLong()) {
      empty = false;
      waiting.add(new Item.Rejected(at, TextFile.TOO_LONG));
      return;
    }
    @Nullable Text text = Text.of(withoutMark(line));
    if (text == null) {
      empty = false;
      waiting.add(new Item.Rejected(at, TextFile.NO_TEXT));
    } else if (!text.text().isBlank()) {
      empty = false;
      if (!text.isUtf8()) {
        noteEncoding(at, text.charset());
      }
      waiting.add(ArticleJson.read(at, text.text(), defaultPublished));
    }
  }

  /** A line that a text editor began with a mark, or none. */
  private byte[] withoutMark(byte[] line) {
    boolean marked =
        line.length >= 3
            && line[0] == (byte) 0xEF
            && line[1] == (byte) 0xBB
            && line[2] == (byte) 0xBF;
    return marked && number == 1 ? Arrays.copyOfRange(line, 3, line.length) : line;
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
