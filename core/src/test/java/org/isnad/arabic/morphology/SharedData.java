package org.isnad.arabic.morphology;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Annotated texts of others, kept outside the project; tests that need them are skipped without.
 */
final class SharedData {
  private SharedData() {}

  static List<String> lines(String name) throws IOException {
    return Files.readAllLines(file(name), StandardCharsets.UTF_8);
  }

  static List<String> zippedLines(String name) throws IOException {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file(name))), StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    }
  }

  private static Path file(String name) {
    Path file = folder().resolve(name);
    assumeTrue(Files.isRegularFile(file), "skipped: no " + name + " in the shared data");
    return file;
  }

  private static Path folder() {
    String property = firstOf(System.getProperty("isnad.shared"), System.getenv("ISNAD_SHARED"));
    return property == null ? besideRepository() : Path.of(property);
  }

  private static @Nullable String firstOf(@Nullable String first, @Nullable String second) {
    return first == null ? second : first;
  }

  private static Path besideRepository() {
    Path root = Path.of("").toAbsolutePath();
    while (root.getParent() != null && !Files.isDirectory(root.resolve("lexicon"))) {
      root = root.getParent();
    }
    return root.resolveSibling("shared");
  }
}
