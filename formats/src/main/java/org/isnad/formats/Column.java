package org.isnad.formats;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table with rows of a kind.
 *
 * @param value of a row, null when unknown
 */
record Column<R>(String name, String meaning, Function<R, @Nullable String> value) {
  ColumnNote note() {
    return new ColumnNote(name, meaning);
  }
}
