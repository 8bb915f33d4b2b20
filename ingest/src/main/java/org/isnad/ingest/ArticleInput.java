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
import java.util.List;
import java.util.Queue;
import java.util.stream.Stream;
import org.isnad.ingest.archive.JsonLines;
import org.isnad.ingest.item.Item;
import org.isnad.ingest.item.ItemSource;
import org.isnad.ingest.repeat.Repeats;
import org.jspecify.annotations.Nullable;

/**
 * The articles of files, folders and standard input, one after another; only the present one is in
 * memory. A thing that cannot be read becomes an item that says so, and the rest follows.
 */
public final class ArticleInput implements Closeable {
  /** Names standard input, which is JSONL. */
  public static final String STANDARD_INPUT = "-";

  private final Queue<String> names;
  private final InputStream standardInput;
  private final @Nullable LocalDate published;
  private final Formats formats;
  private final Repeats repeats = new Repeats();
  private @Nullable ItemSource source;

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
    this.formats = new Formats(published);
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
        return item instanceof Item.Read read ? repeats.check(read) : item;
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

  private ItemSource open(String name) {
    try {
      if (name.equals(STANDARD_INPUT)) {
        return new JsonLines(name, standardInput, published);
      }
      Path path = Path.of(name);
      return Files.isDirectory(path) ? openFolder(name, path) : formats.open(name, path);
    } catch (NoSuchFileException | FileNotFoundException e) {
      return Formats.rejecting(name, "no such file or folder");
    } catch (IOException | UncheckedIOException | InvalidPathException e) {
      return Formats.rejecting(name, "cannot be read: " + e.getMessage());
    }
  }

  /** The files of a folder take its place in the queue, in the order of their paths' bytes. */
  private ItemSource openFolder(String name, Path folder) throws IOException {
    List<String> files = filesOf(folder);
    if (files.isEmpty()) {
      return Formats.rejecting(name, "has no articles in it (" + Formats.READ + ")");
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
          .filter(Formats::isRead)
          .sorted(byBytes())
          .toList();
    }
  }

  private static Comparator<String> byBytes() {
    return (a, b) ->
        Arrays.compareUnsigned(
            a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));
  }
}
