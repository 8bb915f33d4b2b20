package org.isnad.ingest;

import java.io.Closeable;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.isnad.ingest.archive.JsonLines;
import org.isnad.ingest.archive.PageFile;
import org.isnad.ingest.archive.TextFile;
import org.isnad.ingest.item.Item;
import org.isnad.ingest.item.ItemSource;
import org.isnad.ingest.item.Position;
import org.isnad.ingest.item.Quoted;
import org.isnad.ingest.page.PageReader;
import org.isnad.lexicon.Lexicon;
import org.jspecify.annotations.Nullable;

/**
 * The articles of files, folders and standard input, one after another; only the present one is in
 * memory. A thing that cannot be read becomes an item that says so, and the rest follows.
 */
public final class ArticleInput implements Closeable {
  /** Names standard input, which is JSONL. */
  public static final String STANDARD_INPUT = "-";

  private static final Set<String> LATER = Set.of("xml", "rss", "warc", "parquet");
  private static final Set<String> IN_FOLDERS = Set.of("txt", "jsonl", "ndjson");

  private final Queue<String> names;
  private final InputStream standardInput;
  private final @Nullable LocalDate published;
  private final Set<Long> seenIds = new HashSet<>();
  private @Nullable ItemSource source;
  private @Nullable PageReader pages;

  /**
   * Reads the inputs named.
   *
   * @param published for articles that do not say when they were published
   */
  public ArticleInput(
      List<String> names, InputStream standardInput, @Nullable LocalDate published) {
    this.names = new ArrayDeque<>(names);
    this.standardInput = standardInput;
    this.published = published;
  }

  /** The next item, or null when all is read. */
  public @Nullable Item next() throws IOException {
    while (true) {
      if (source == null) {
        @Nullable String name = names.poll();
        if (name == null) {
          return null;
        }
        source = open(name);
      }
      @Nullable Item item = source.next();
      if (item != null) {
        return unlessSeen(item);
      }
      close();
    }
  }

  @Override
  public void close() throws IOException {
    if (source != null) {
      source.close();
      source = null;
    }
  }

  private Item unlessSeen(Item item) {
    if (item instanceof Item.Read read && !seenIds.add(hash(read.article().id()))) {
      String id = Quoted.of(read.article().id());
      return new Item.Rejected(read.at(), "an article with the id " + id + " was read before");
    }
    return item;
  }

  /** Of 64 bits, so that a hundred million ids fit in memory and none is taken for another. */
  private static long hash(String id) {
    long hash = 0xCBF29CE484222325L;
    for (int i = 0; i < id.length(); i++) {
      hash = (hash ^ id.charAt(i)) * 0x100000001B3L;
      hash ^= hash >>> 29;
    }
    return hash;
  }

  private ItemSource open(String name) {
    try {
      if (name.equals(STANDARD_INPUT)) {
        return new JsonLines(name, standardInput, published);
      }
      Path path = Path.of(name);
      return Files.isDirectory(path) ? openFolder(name, path) : openFile(name, path);
    } catch (NoSuchFileException | FileNotFoundException e) {
      return rejecting(name, "no such file or folder");
    } catch (IOException | UncheckedIOException | InvalidPathException e) {
      return rejecting(name, "cannot be read: " + e.getMessage());
    }
  }

  private static ItemSource rejecting(String name, String reason) {
    Queue<Item> items = new ArrayDeque<>(List.of(new Item.Rejected(Position.whole(name), reason)));
    return items::poll;
  }

  /** The files of a folder take its place in the queue, in the order of their paths' bytes. */
  private ItemSource openFolder(String name, Path folder) throws IOException {
    List<String> files = filesOf(folder);
    if (files.isEmpty()) {
      return rejecting(name, "has no articles in it (.txt, .jsonl, .jsonl.gz)");
    }
    List<String> after = List.copyOf(names);
    names.clear();
    names.addAll(files);
    names.addAll(after);
    return () -> null;
  }

  private static List<String> filesOf(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths
          .filter(Files::isRegularFile)
          .map(Path::toString)
          .filter(path -> IN_FOLDERS.contains(ending(path)))
          .sorted(byBytes())
          .toList();
    }
  }

  private static Comparator<String> byBytes() {
    return (a, b) ->
        Arrays.compareUnsigned(
            a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));
  }

  private ItemSource openFile(String name, Path path) throws IOException {
    String ending = ending(name);
    if (LATER.contains(ending)) {
      return rejecting(name, "." + ending + " files are not read by this version");
    }
    InputStream in = uncompressed(name, Files.newInputStream(path));
    if (ending.equals("jsonl") || ending.equals("ndjson") || ending.equals("json")) {
      return new JsonLines(name, in, published);
    }
    try (in) {
      if (ending.equals("html") || ending.equals("htm")) {
        return new PageFile(name, in, pages(), published);
      }
      return new TextFile(name, in, published);
    }
  }

  private PageReader pages() {
    if (pages == null) {
      pages = new PageReader(Lexicon.builtIn());
    }
    return pages;
  }

  private static InputStream uncompressed(String name, InputStream in) throws IOException {
    if (!name.endsWith(".gz")) {
      return in;
    }
    try {
      return new GZIPInputStream(in, 1 << 16);
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }

  /** What the name ends in, without {@code .gz}; in small letters. */
  private static String ending(String name) {
    String plain = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
    int dot = plain.lastIndexOf('.');
    return dot < 0 ? "" : plain.substring(dot + 1).toLowerCase(Locale.ROOT);
  }
}
