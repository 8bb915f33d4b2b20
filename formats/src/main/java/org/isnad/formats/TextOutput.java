package org.isnad.formats;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.isnad.Article;
import org.isnad.Event;

/** A text format written to a stream, in UTF-8. */
public final class TextOutput implements EventOutput {
  private final EventFormat format;
  private final OutputStream out;
  private String before;

  /** Writes to a stream, which is closed with this. */
  public TextOutput(EventFormat format, OutputStream out) {
    this.format = format;
    this.out = out;
    this.before = format.head();
  }

  @Override
  public Ready prepare(Article article, List<Event> events) {
    String text = format.write(article, events);
    return () -> {
      if (!text.isEmpty()) {
        write(before);
        write(text);
        before = format.between();
      }
    };
  }

  @Override
  public List<ColumnNote> columns() {
    return format.columns();
  }

  @Override
  public void close() throws IOException {
    try (out) {
      // Without any event the head is still to be written.
      write(before.equals(format.between()) ? "" : before);
      write(format.tail());
    }
  }

  private void write(String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }
}
