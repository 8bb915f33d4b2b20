package org.isnad.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.isnad.store.sql.StoreLocation;
import org.jspecify.annotations.Nullable;

/** Empty places for stores: folders, and databases of one PostgreSQL server, which ends with us. */
public enum Places {
  SQLITE,
  POSTGRESQL;

  private static final AtomicInteger NUMBER = new AtomicInteger();
  private static @Nullable EmbeddedPostgres server;

  public StoreLocation fresh() throws IOException, SQLException {
    return StoreLocation.of(this == SQLITE ? folder() : database());
  }

  private static String folder() throws IOException {
    return Files.createTempDirectory("isnad-store").resolve("news").toString();
  }

  private static synchronized String database() throws IOException, SQLException {
    if (server == null) {
      server = EmbeddedPostgres.builder().start();
    }
    String name = "store" + NUMBER.incrementAndGet();
    try (var connection = server.getPostgresDatabase().getConnection();
        var statement = connection.createStatement()) {
      statement.execute("create database " + name);
    }
    return "postgresql://postgres@localhost:" + server.getPort() + "/" + name + "?x=1";
  }
}
