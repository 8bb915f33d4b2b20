package org.isnad.ingest.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.SeekableByteChannel;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Locale;
import java.util.Optional;
import java.util.Queue;
import org.isnad.ingest.item.Item;
import org.isnad.ingest.item.ItemSource;
import org.isnad.ingest.item.Position;
import org.isnad.ingest.page.PageReader;
import org.isnad.ingest.text.Lines;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;

/**
 * The pages of a WARC file, plain or compressed, as Common Crawl News writes them: response records
 * with status 200 and HTML in them, and resource records with HTML. A position counts records.
 */
public final class WarcFile implements ItemSource {
  private final String file;
  private final WarcReader reader;
  private final @Nullable SeekableByteChannel seekable;
  private final PageReader pages;
  private final @Nullable LocalDate published;
  private final Queue<Item> waiting = new ArrayDeque<>();
  private int number;
  private long started;
  private boolean good = true;
  private boolean ended;

  /**
   * Reads records from a channel, which is closed with this. After a broken record of a file the
   * next one is looked for; a stream ends there.
   *
   * @param published the day of pages that do not tell it
   * @throws IOException when it does not start like a WARC file
   */
  public WarcFile(
      String file, ReadableByteChannel in, PageReader pages, @Nullable LocalDate published)
      throws IOException {
    this.file = file;
    this.pages = pages;
    this.published = published;
    this.seekable = in instanceof SeekableByteChannel channel ? channel : null;
    this.reader = new WarcReader(in);
    reader.setLenient(true);
  }

  @Override
  public @Nullable Item next() throws IOException {
    while (waiting.isEmpty() && !ended) {
      advance();
    }
    return waiting.poll();
  }

  private void advance() {
    Position at = new Position(file, number + 1);
    try {
      Optional<WarcRecord> record = reader.next();
      started = Math.max(started, reader.position());
      if (record.isEmpty()) {
        ended = true;
        if (number == 0) {
          waiting.add(new Item.Rejected(Position.whole(file), "has no records in it"));
        }
        return;
      }
      number++;
      read(at, record.get());
      good = true;
    } catch (IOException | IllegalArgumentException | DateTimeException e) {
      if (good) {
        waiting.add(new Item.Rejected(at, "broken record: " + e.getMessage()));
      }
      good = false;
      ended = !findNextRecord();
    }
  }

  /** Of a broken record nothing is sure, not even its length. */
  private boolean findNextRecord() {
    try {
      long next = seekable == null ? -1 : RecordStarts.after(seekable, started);
      if (next < 0) {
        return false;
      }
      started = next;
      reader.position(next);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private void read(Position at, WarcRecord record) throws IOException {
    if (record instanceof WarcResponse response && isHttp(response)) {
      readResponse(at, response);
    } else if (record instanceof WarcResource resource && isHtml(resource.contentType())) {
      readPage(at, resource.body().stream(), null, resource.target());
    }
  }

  private static boolean isHttp(WarcResponse response) {
    return response.contentType().base().toString().equals("application/http");
  }

  private void readResponse(Position at, WarcResponse response) throws IOException {
    HttpResponse http;
    try {
      http = response.http();
    } catch (ParsingException e) {
      waiting.add(new Item.Rejected(at, "broken HTTP response: " + e.getMessage()));
      return;
    }
    if (http.status() == 200 && isHtml(http)) {
      String charset = http.contentType().parameters().get("charset");
      try (InputStream body = http.bodyDecoded().stream()) {
        readPage(at, body, charset, response.target());
      } catch (IOException e) {
        waiting.add(new Item.Rejected(at, "broken body: " + e.getMessage()));
      }
    }
  }

  private static boolean isHtml(HttpResponse http) {
    try {
      return isHtml(http.contentType());
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static boolean isHtml(MediaType type) {
    String name = type.base().toString().toLowerCase(Locale.ROOT);
    return name.equals("text/html") || name.equals("application/xhtml+xml");
  }

  private void readPage(Position at, InputStream in, @Nullable String charset, String url)
      throws IOException {
    byte[] bytes = in.readNBytes(Lines.LONGEST + 1);
    waiting.add(
        bytes.length > Lines.LONGEST
            ? new Item.Rejected(at, TextFile.TOO_LONG)
            : pages.read(at, bytes, charset, url, published));
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
