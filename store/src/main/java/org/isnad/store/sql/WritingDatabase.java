package org.isnad.store.sql;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import org.isnad.ingest.lock.FolderLock;
import org.jspecify.annotations.Nullable;

/**
 * The one connection that writes to a store. A lock that ends with the process keeps a second
 * writer out: on a file of the directory, or in PostgreSQL. Safe for threads, which take turns.
 */
public final class WritingDatabase implements Closeable {
  /** Names the lock among those of a PostgreSQL database: "isnad" in ASCII. */
  private static final long LOCK = 0x69736E6164L;

  private final StoreLocation location;
  private final @Nullable FolderLock lock;
  private final Connection connection;
  private final Session session;

  private WritingDatabase(
      StoreLocation location, @Nullable FolderLock lock, Connection connection) {
    this.location = location;
    this.lock = lock;
    this.connection = connection;
    this.session = new Session(connection);
  }

  /**
   * Opens a database for writing, made if need be, and brings its schema up to date.
   *
   * @throws StoreException when another process writes to it, when it is of a later version, or
   *     cannot be reached
   */
  public static WritingDatabase open(StoreLocation location) {
    Path directory = location.directory();
    try {
      return directory == null ? openServer(location) : openDirectory(location, directory);
    } catch (SQLException e) {
      throw Connections.failure(location, e);
    } catch (IOException e) {
      throw new StoreException("store " + location + " cannot be written: " + e, e);
    }
  }

  private static WritingDatabase openDirectory(StoreLocation location, Path directory)
      throws SQLException, IOException {
    FolderLock lock = locked(directory);
    try {
      Connection connection = Connections.sqlite(Connections.file(directory)).getConnection();
      return prepared(location, lock, connection);
    } catch (SQLException | RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  private static WritingDatabase openServer(StoreLocation location)
      throws SQLException, IOException {
    Connection connection = Connections.postgresql(location).getConnection();
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery("select pg_try_advisory_lock(" + LOCK + ")")) {
      if (!result.next() || !result.getBoolean(1)) {
        connection.close();
        throw secondWriter(location.toString());
      }
    }
    return prepared(location, null, connection);
  }

  private static WritingDatabase prepared(
      StoreLocation location, @Nullable FolderLock lock, Connection connection)
      throws SQLException {
    try {
      new Schema(connection, Connections.dialect(location)).bringUpToDate();
      connection.setAutoCommit(false);
      return new WritingDatabase(location, lock, connection);
    } catch (SQLException | RuntimeException e) {
      connection.close();
      throw e;
    }
  }

  private static FolderLock locked(Path directory) throws IOException {
    FolderLock lock = FolderLock.of(directory);
    if (lock == null) {
      throw secondWriter(directory.toString());
    }
    return lock;
  }

  private static StoreException secondWriter(String where) {
    return new StoreException(
        "another process is writing to " + where + "; only one may at a time, others may read");
  }

  /** Does work in one transaction: when this returns, all of it is kept; when it throws, none. */
  public synchronized <T> T write(Work<T> work) {
    try {
      T result = Objects.requireNonNull(work.in(session));
      connection.commit();
      return result;
    } catch (SQLException e) {
      undo(e);
      throw Connections.failure(location, e);
    } catch (RuntimeException | Error e) {
      undo(e);
      throw e;
    }
  }

  private void undo(Throwable cause) {
    try {
      session.close();
      connection.rollback();
    } catch (SQLException e) {
      cause.addSuppressed(e);
    }
  }

  @Override
  public synchronized void close() {
    try {
      session.close();
      connection.close();
      if (lock != null) {
        lock.close();
      }
    } catch (SQLException | IOException e) {
      throw new StoreException("store " + location + " cannot be closed: " + e.getMessage(), e);
    }
  }
}
