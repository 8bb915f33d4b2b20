package org.isnad.formats;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.isnad.Article;
import org.isnad.Event;

/** Where events are written, in a format. Closing writes what comes last. */
public interface EventOutput extends Closeable {
  /** Makes an article's events ready to write; any thread may. */
  Ready prepare(Article article, List<Event> events);

  /** What is ready to be written by one thread, in the order wanted. */
  interface Ready {
    void write() throws IOException;
  }

  /** The columns in their order, empty where the format has none. */
  List<ColumnNote> columns();
}
