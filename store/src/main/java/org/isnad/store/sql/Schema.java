package org.isnad.store.sql;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * Brings a database to the present version of the schema, a script a version, each in one
 * transaction with its number.
 */
final class Schema {
  /**
   * Scripts in {@code schema/}; the first makes version 1. They are never changed once released.
   */
  private static final List<String> SCRIPTS =
      List.of("V1__articles_and_events.sql", "V2__imported_events.sql");

  private static final String TABLE = "schema_version";

  private final Connection connection;
  private final Dialect dialect;

  Schema(Connection connection, Dialect dialect) {
    this.connection = connection;
    this.dialect = dialect;
  }

  /**
   * Runs the scripts that the database has not seen. The connection commits by itself.
   *
   * @throws StoreException when the database is of a later version of the program
   */
  void bringUpToDate() throws SQLException {
    for (int version = checked(version()); version < SCRIPTS.size(); version++) {
      apply(version);
    }
  }

  /**
   * Checks that the database can be read as it is.
   *
   * @throws StoreException when it is of another version
   */
  void check() throws SQLException {
    int version = checked(version());
    if (version < SCRIPTS.size()) {
      throw new StoreException(
          version == 0
              ? "there is no store yet: isnad load makes one"
              : "the store is of an earlier version ("
                  + version
                  + "); isnad load brings it to version "
                  + SCRIPTS.size());
    }
  }

  private static int checked(int version) {
    if (version > SCRIPTS.size()) {
      throw new StoreException(
          "the store is of version "
              + version
              + ", this program knows versions up to "
              + SCRIPTS.size()
              + ": use a newer program");
    }
    return version;
  }

  private int version() throws SQLException {
    try (ResultSet tables =
        connection.getMetaData().getTables(null, null, TABLE, new String[] {"TABLE"})) {
      if (!tables.next()) {
        return 0;
      }
    }
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery("select max(version) from " + TABLE)) {
      return result.next() ? result.getInt(1) : 0;
    }
  }

  private void apply(int version) throws SQLException {
    connection.setAutoCommit(false);
    try (Statement statement = connection.createStatement()) {
      if (version == 0) {
        statement.executeUpdate("create table " + TABLE + " (version integer primary key)");
      }
      for (String part : dialect.translated(script(SCRIPTS.get(version))).split(";\n", -1)) {
        if (!part.isBlank()) {
          statement.executeUpdate(part);
        }
      }
      statement.executeUpdate("insert into " + TABLE + " values (" + (version + 1) + ")");
      connection.commit();
    } catch (SQLException e) {
      connection.rollback();
      throw e;
    } finally {
      connection.setAutoCommit(true);
    }
  }

  private static String script(String name) {
    try (InputStream in = Schema.class.getResourceAsStream("/org/isnad/store/schema/" + name)) {
      if (in == null) {
        throw new IllegalStateException("no script " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
