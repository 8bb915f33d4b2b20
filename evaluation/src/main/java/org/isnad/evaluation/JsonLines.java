package org.isnad.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON objects, one a line. */
public final class JsonLines {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private JsonLines() {}

  /**
   * The objects of a file, which may be packed ({@code .gz}); a line that is no JSON is a {@code
   * JacksonException}.
   */
  public static List<JsonNode> read(Path file) throws IOException {
    return file.toString().endsWith(".gz")
        ? parse(unpacked(file))
        : parse(Files.readString(file, StandardCharsets.UTF_8));
  }

  private static String unpacked(Path file) throws IOException {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** The objects of a text. */
  public static List<JsonNode> parse(String text) {
    List<JsonNode> objects = new ArrayList<>();
    for (String line : text.split("\n", -1)) {
      if (!line.isBlank()) {
        objects.add(MAPPER.readTree(line));
      }
    }
    return objects;
  }
}
