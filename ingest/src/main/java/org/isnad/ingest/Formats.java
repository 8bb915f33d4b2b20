package org.isnad.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.isnad.ingest.archive.Counted;
import org.isnad.ingest.archive.CsvFile;
import org.isnad.ingest.archive.Inflated;
import org.isnad.ingest.archive.JsonLines;
import org.isnad.ingest.archive.PageFile;
import org.isnad.ingest.archive.ParquetFile;
import org.isnad.ingest.archive.TextFile;
import org.isnad.ingest.archive.WarcFile;
import org.isnad.ingest.feed.FeedFile;
import org.isnad.ingest.item.Item;
import org.isnad.ingest.item.ItemSource;
import org.isnad.ingest.item.Position;
import org.isnad.ingest.page.PageReader;
import org.isnad.lexicon.Lexicon;
import org.jspecify.annotations.Nullable;

/** The formats that are read, each known by the ending of a file's name. */
final class Formats {
  /** What a folder is searched for, for messages. */
  static final String READ =
      ".txt, .html, .jsonl, .csv, .xml, .warc, .parquet, .zip, also .gz of most";

  private static final Set<String> ENDINGS =
      Set.of(
          "txt", "jsonl", "ndjson", "html", "htm", "xhtml", "csv", "tsv", "xml", "rss", "atom",
          "warc", "parquet", "zip");

  private static final int BUFFER = 1 << 16;

  private final @Nullable LocalDate published;
  private @Nullable PageReader pages;

  Formats(@Nullable LocalDate published) {
    this.published = published;
  }

  /** Whether a folder is read for files named so. */
  static boolean isRead(String name) {
    return ENDINGS.contains(ending(name));
  }

  /** A source that only says why it brings nothing. */
  static ItemSource rejecting(String name, String reason) {
    Queue<Item> items = new ArrayDeque<>(List.of(new Item.Rejected(Position.whole(name), reason)));
    return items::poll;
  }

  /** Opens a file. */
  ItemSource open(String name, Path path) throws IOException {
    String ending = ending(name);
    if (ending.equals("parquet") && !isZipped(name)) {
      return new ParquetFile(name, requireReadable(path).toFile(), published);
    }
    if (ending.equals("warc")) {
      return openWarc(name, path);
    }
    InputStream in = Files.newInputStream(path);
    try {
      return open(name, in);
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }

  private static Path requireReadable(Path path) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      in.read();
    }
    return path;
  }

  private ItemSource openWarc(String name, Path path) throws IOException {
    FileChannel channel = FileChannel.open(path, StandardOpenOption.READ);
    try {
      return new WarcFile(name, channel, pages(), published);
    } catch (IOException e) {
      channel.close();
      throw e;
    }
  }

  /** Opens a stream; the source closes it, or has read all of it. */
  ItemSource open(String name, InputStream in) throws IOException {
    String ending = ending(name);
    if (ending.equals("warc")) {
      return new WarcFile(name, Channels.newChannel(in), pages(), published);
    }
    InputStream plain = uncompressed(name, in);
    switch (ending) {
      case "jsonl", "ndjson", "json" -> {
        return new JsonLines(name, plain, published);
      }
      case "csv", "tsv" -> {
        return new CsvFile(name, plain, published);
      }
      case "zip" -> {
        return new ZipFile(name, plain, this);
      }
      case "parquet" -> {
        return rejecting(name, "a compressed Parquet file cannot be read; unpack it");
      }
      default -> {
        try (plain) {
          return openWhole(name, ending, plain);
        }
      }
    }
  }

  private ItemSource openWhole(String name, String ending, InputStream in) throws IOException {
    return switch (ending) {
      case "html", "htm", "xhtml" -> new PageFile(name, in, pages(), published);
      case "xml", "rss", "atom" -> new FeedFile(name, in, pages(), published);
      default -> new TextFile(name, in, published);
    };
  }

  /** Made when the first page is met, for it takes the lexicon. */
  private PageReader pages() {
    PageReader known = pages;
    if (known == null) {
      known = new PageReader(Lexicon.builtIn());
      pages = known;
    }
    return known;
  }

  private static InputStream uncompressed(String name, InputStream in) throws IOException {
    if (!isZipped(name)) {
      return in;
    }
    Counted packed = new Counted(new BufferedInputStream(in, BUFFER));
    return new Inflated(new GZIPInputStream(packed, BUFFER), packed::count);
  }

  private static boolean isZipped(String name) {
    return name.endsWith(".gz");
  }

  /** What the name ends in, without {@code .gz}; in small letters. */
  static String ending(String name) {
    String plain = isZipped(name) ? name.substring(0, name.length() - 3) : name;
    int dot = plain.lastIndexOf('.');
    return dot < 0 ? "" : plain.substring(dot + 1).toLowerCase(Locale.ROOT);
  }
}
