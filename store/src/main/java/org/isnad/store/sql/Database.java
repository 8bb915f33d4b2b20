package org.isnad.store.sql;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.Closeable;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Reading transactions on connections of a pool. Safe for threads. */
public final class Database implements Closeable {
  private static final int MOST_READERS = 8;

  private final StoreLocation location;
  private final HikariDataSource pool;

  private Database(StoreLocation location, HikariDataSource pool) {
    this.location = location;
    this.pool = pool;
  }

  /**
   * Opens a database that is there, for reading.
   *
   * @throws StoreException when it is not there, not reachable, or of another version
   */
  public static Database open(StoreLocation location) {
    DataSource source = Connections.of(location);
    try (Connection connection = source.getConnection()) {
      new Schema(connection, Connections.dialect(location)).check();
    } catch (SQLException e) {
      throw Connections.failure(location, e);
    }
    return new Database(location, new HikariDataSource(config(source)));
  }

  private static HikariConfig config(DataSource source) {
    HikariConfig config = new HikariConfig();
    config.setDataSource(source);
    config.setAutoCommit(false);
    config.setMaximumPoolSize(MOST_READERS);
    config.setMinimumIdle(0);
    config.setPoolName("store");
    return config;
  }

  /** Reads what belongs together: what another process writes meanwhile is not seen. */
  public <T> T read(Work<T> work) {
    return Objects.requireNonNull(find(work));
  }

  /** The same where there may be nothing to return. */
  public <T> @Nullable T find(Work<T> work) {
    try (Connection connection = pool.getConnection()) {
      Session session = new Session(connection);
      try {
        return work.in(session);
      } finally {
        session.close();
        connection.rollback();
      }
    } catch (SQLException e) {
      throw Connections.failure(location, e);
    }
  }

  @Override
  public void close() {
    pool.close();
  }
}
