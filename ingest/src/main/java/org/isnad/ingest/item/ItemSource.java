package org.isnad.ingest.item;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Brings the items of one input, one after another. */
public interface ItemSource extends Closeable {
  /** The next item, or null after the last. */
  @Nullable Item next() throws IOException;

  @Override
  default void close() throws IOException {}
}
