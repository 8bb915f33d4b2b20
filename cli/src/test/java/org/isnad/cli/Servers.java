package org.isnad.cli;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Empty databases of one PostgreSQL server, which ends with the tests. */
final class Servers {
  private static final AtomicInteger NUMBER = new AtomicInteger();
  private static @Nullable EmbeddedPostgres server;

  private Servers() {}

  /** The URL of a new database. */
  static synchronized String database() throws IOException, SQLException {
    if (server == null) {
      server = EmbeddedPostgres.builder().start();
    }
    String name = "news" + NUMBER.incrementAndGet();
    try (var connection = server.getPostgresDatabase().getConnection();
        var statement = connection.createStatement()) {
      statement.execute("create database " + name);
    }
    return "postgresql://postgres@localhost:" + server.getPort() + "/" + name;
  }
}
