package org.isnad.ingest.text;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Lines of bytes, of which none may fill the memory. */
public final class Lines implements Closeable {
  /** The longest line, and the longest article, in bytes: far more than any article has. */
  public static final int LONGEST = 16 << 20;

  private static final int BUFFER = 1 << 16;

  private final InputStream in;
  private final byte[] buffer = new byte[BUFFER];
  private int position;
  private int end;
  private byte[] line = new byte[BUFFER];
  private int length;
  private boolean tooLong;

  public Lines(InputStream in) {
    this.in = in;
  }

  /**
   * The next line without its end, or null after the last. Of a line that is too long nothing is
   * kept; {@link #wasTooLong} tells so.
   *
   * @throws EOFException when compressed input ends too early
   */
  public byte @Nullable [] next() throws IOException {
    length = 0;
    tooLong = false;
    if (position == end && !fill()) {
      return null;
    }
    do {
      int newline = newline();
      keep(newline);
      position = Math.min(newline + 1, end);
      if (newline < end) {
        break;
      }
    } while (fill());
    return Arrays.copyOf(line, length);
  }

  /** Whether the line read last was too long, and is empty for that. */
  public boolean wasTooLong() {
    return tooLong;
  }

  private int newline() {
    int at = position;
    while (at < end && buffer[at] != '\n') {
      at++;
    }
    return at;
  }

  private void keep(int newline) {
    int more = newline - position;
    if (tooLong || length + more > LONGEST) {
      tooLong = true;
      length = 0;
      return;
    }
    if (length + more > line.length) {
      line = Arrays.copyOf(line, Math.max(line.length * 2, length + more));
    }
    System.arraycopy(buffer, position, line, length, more);
    length += more;
  }

  private boolean fill() throws IOException {
    position = 0;
    end = Math.max(0, in.read(buffer));
    return end > 0;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
