package org.isnad.formats;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Tables that come with the program: lines of cells with tabs between, {@code #} for comments. */
final class Resource {
  private Resource() {}

  /** A table as a map, in the order of its lines; of two lines with one key the first counts. */
  static <V> Map<String, V> rows(
      String file, Function<String[], String> key, Function<String[], V> value) {
    Map<String, V> rows = new LinkedHashMap<>();
    for (String line : text(file).split("\n", -1)) {
      if (!line.isEmpty() && !line.startsWith("#")) {
        String[] cells = line.split("\t", -1);
        rows.putIfAbsent(key.apply(cells), value.apply(cells));
      }
    }
    return rows;
  }

  private static String text(String file) {
    try (InputStream in = Resource.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
