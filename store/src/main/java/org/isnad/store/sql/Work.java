package org.isnad.store.sql;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Something to do within one transaction.
 *
 * @param <T> what it returns; null only where something may be missing
 */
public interface Work<T> {
  @Nullable T in(Session session) throws SQLException;
}
