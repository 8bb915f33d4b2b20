package org.isnad.store.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * SQL within one transaction. Parameters are texts, whole numbers, {@code double}s, bytes or null.
 * For one thread at a time; statements are prepared once and kept.
 */
public final class Session {
  /** Rows that PostgreSQL sends at once. */
  private static final int FETCHED = 500;

  private final Connection connection;
  private final Map<String, PreparedStatement> statements = new HashMap<>();

  Session(Connection connection) {
    this.connection = connection;
  }

  /** Makes something of a row. */
  public interface Mapper<T> {
    T map(Row row) throws SQLException;
  }

  /** Takes a row. */
  public interface Taker {
    void take(Row row) throws SQLException;
  }

  /** Runs a statement and returns the number of rows it changed. */
  public int update(String sql, @Nullable Object... values) throws SQLException {
    return bound(sql, values).executeUpdate();
  }

  /** Adds a row to those that {@link #runBatch} will write by the same statement. */
  public void addToBatch(String sql, @Nullable Object... values) throws SQLException {
    bound(sql, values).addBatch();
  }

  /** Writes the rows added. */
  public void runBatch(String sql) throws SQLException {
    statement(sql).executeBatch();
  }

  /** All rows. */
  public <T> List<T> list(String sql, Mapper<T> mapper, @Nullable Object... values)
      throws SQLException {
    List<T> list = new ArrayList<>();
    each(sql, row -> list.add(mapper.map(row)), values);
    return list;
  }

  /** The first row, or null when there is none. */
  public <T> @Nullable T first(String sql, Mapper<T> mapper, @Nullable Object... values)
      throws SQLException {
    try (ResultSet results = bound(sql, values).executeQuery()) {
      return results.next() ? mapper.map(new Row(results)) : null;
    }
  }

  /** The number in the first column of the first row. */
  public long number(String sql, @Nullable Object... values) throws SQLException {
    Long number = first(sql, row -> row.number(1), values);
    return number == null ? 0 : number;
  }

  /** Hands over one row after another, while only some are in memory. */
  public void each(String sql, Taker taker, @Nullable Object... values) throws SQLException {
    // a statement of its own: the taker may run the same one
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setFetchSize(FETCHED);
      bind(statement, values);
      try (ResultSet results = statement.executeQuery()) {
        Row row = new Row(results);
        while (results.next()) {
          taker.take(row);
        }
      }
    }
  }

  private PreparedStatement bound(String sql, @Nullable Object... values) throws SQLException {
    PreparedStatement statement = statement(sql);
    bind(statement, values);
    return statement;
  }

  private static void bind(PreparedStatement statement, @Nullable Object... values)
      throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
  }

  private PreparedStatement statement(String sql) throws SQLException {
    PreparedStatement statement = statements.get(sql);
    if (statement == null) {
      statement = connection.prepareStatement(sql);
      statements.put(sql, statement);
    }
    return statement;
  }

  void close() throws SQLException {
    for (PreparedStatement statement : statements.values()) {
      statement.close();
    }
    statements.clear();
  }
}
