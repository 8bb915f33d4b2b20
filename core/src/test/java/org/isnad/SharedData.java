package org.isnad;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * Data that is measured against and does not ship. It lies in the directory that the system
 * property {@code isnad.shared} or the variable {@code ISNAD_SHARED} names, else in {@code shared}
 * beside the repository; a test is skipped where it is absent.
 */
public final class SharedData {
  private SharedData() {}

  /** The file, or the end of the test as skipped. */
  public static Path file(String name) {
    Path file = directory().resolve(name);
    assumeTrue(Files.isReadable(file), () -> "skipped: no shared data at " + file);
    return file;
  }

  public static List<String> lines(String name) {
    try {
      return Files.readAllLines(file(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The objects of a JSONL file: JSON is YAML. */
  public static List<Map<?, ?>> objects(String name) {
    LoadSettings settings = LoadSettings.builder().setCodePointLimit(1 << 24).build();
    return lines(name).stream()
        .<Map<?, ?>>map(line -> (Map<?, ?>) new Load(settings).loadFromString(line))
        .toList();
  }

  private static Path directory() {
    String given = System.getProperty("isnad.shared", System.getenv("ISNAD_SHARED"));
    return given == null ? root().resolveSibling("shared") : Path.of(given);
  }

  private static Path root() {
    Path at = Path.of("").toAbsolutePath();
    while (at.getParent() != null && !Files.isDirectory(at.resolve("lexicon"))) {
      at = Objects.requireNonNull(at.getParent());
    }
    return at;
  }
}
