package org.isnad.cli;

import org.isnad.store.sql.StoreLocation;
import picocli.CommandLine.Option;

/** The store that a command works with. */
final class StoreOptions {
  @Option(
      names = "--store",
      paramLabel = "DIR|URL",
      required = true,
      description = "A folder, or a PostgreSQL database: postgresql://user@host/name.")
  private String store = "";

  StoreLocation location() {
    return StoreLocation.of(store);
  }
}
