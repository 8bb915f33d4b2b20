package org.isnad.ingest;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Data that is measured against and does not ship. It lies in the directory that the system
 * property {@code isnad.shared} or the variable {@code ISNAD_SHARED} names, else in {@code shared}
 * beside the repository; a test is skipped where it is absent.
 */
public final class SharedData {
  private SharedData() {}

  /** The file, or the end of the test as skipped. */
  public static Path file(String name) {
    String given = System.getProperty("isnad.shared", System.getenv("ISNAD_SHARED"));
    Path root = Path.of(System.getProperty("isnad.root", "..")).toAbsolutePath().normalize();
    Path file = (given == null ? root.resolveSibling("shared") : Path.of(given)).resolve(name);
    assumeTrue(Files.isReadable(file), () -> "skipped: no shared data at " + file);
    return file;
  }
}
