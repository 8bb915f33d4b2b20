package org.isnad.store.sql;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** Makes connections to either database. */
final class Connections {
  private static final int PATIENCE_MILLIS = 20_000;

  private Connections() {}

  static Dialect dialect(StoreLocation location) {
    return location.directory() == null ? Dialect.POSTGRESQL : Dialect.SQLITE;
  }

  /** Of a database that is there. */
  static DataSource of(StoreLocation location) {
    Path directory = location.directory();
    if (directory == null) {
      return postgresql(location);
    }
    Path file = file(directory);
    if (!Files.exists(file)) {
      throw new StoreException("there is no store in " + directory + ": isnad load makes one");
    }
    return sqlite(file);
  }

  static Path file(Path directory) {
    return directory.resolve("isnad.db");
  }

  /**
   * Write-ahead, so that readers and a writer do not wait for each other; every commit is on the
   * disk when it returns.
   */
  static DataSource sqlite(Path file) {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.setBusyTimeout(PATIENCE_MILLIS);
    config.enforceForeignKeys(true);
    config.setCacheSize(-64 * 1024);
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:" + file);
    return source;
  }

  static DataSource postgresql(StoreLocation location) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(location.jdbcUrl());
    String[] user = location.user().split(":", 2);
    if (!user[0].isEmpty()) {
      source.setUser(user[0]);
      source.setPassword(user.length > 1 ? user[1] : null);
    }
    source.setApplicationName("isnad");
    source.setReWriteBatchedInserts(true);
    return source;
  }

  static StoreException failure(StoreLocation location, SQLException e) {
    return new StoreException("store " + location + ": " + e.getMessage(), e);
  }
}
