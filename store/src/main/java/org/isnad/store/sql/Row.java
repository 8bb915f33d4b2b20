package org.isnad.store.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The present row of a query. Columns count from 1. */
public final class Row {
  private final ResultSet results;

  Row(ResultSet results) {
    this.results = results;
  }

  /** The text of a column that is never null. */
  public String text(int column) throws SQLException {
    return Objects.requireNonNull(results.getString(column));
  }

  public @Nullable String textOrNull(int column) throws SQLException {
    return results.getString(column);
  }

  /** The number of a column; 0 where it is null. */
  public long number(int column) throws SQLException {
    return results.getLong(column);
  }

  public double real(int column) throws SQLException {
    return results.getDouble(column);
  }

  /** The bytes of a column that is never null. */
  public byte[] bytes(int column) throws SQLException {
    return Objects.requireNonNull(results.getBytes(column));
  }

  public boolean isNull(int column) throws SQLException {
    return results.getObject(column) == null;
  }
}
