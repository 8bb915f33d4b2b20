package org.isnad.ingest;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;

/** Writes WARC files as Common Crawl News has them. */
public final class WarcMaker {
  private WarcMaker() {}

  /** {@code java … WarcMaker FILE RECORDS} writes a file of so many pages. */
  public static void main(String[] arguments) throws IOException {
    write(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
  }

  /** A file of numbered pages, compressed when its name says so. */
  public static void write(Path file, int records) throws IOException {
    WarcCompression compression =
        file.toString().endsWith(".gz") ? WarcCompression.GZIP : WarcCompression.NONE;
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20);
        WarcWriter writer = new WarcWriter(Channels.newChannel(out), compression)) {
      writer.write(
          new Warcinfo.Builder().filename(file.getFileName().toString()).fields(Map.of()).build());
      for (int i = 0; i < records; i++) {
        writer.write(response(i));
      }
    }
  }

  private static WarcResponse response(int number) throws IOException {
    byte[] page = Pages.html(number).getBytes(StandardCharsets.UTF_8);
    HttpResponse http = new HttpResponse.Builder(200, "OK").body(MediaType.HTML_UTF8, page).build();
    return new WarcResponse.Builder("https://news" + number % 97 + ".example/a/" + number)
        .recordId(new UUID(7, number))
        .date(Instant.parse("2026-01-16T00:00:00Z"))
        .body(http)
        .build();
  }
}
