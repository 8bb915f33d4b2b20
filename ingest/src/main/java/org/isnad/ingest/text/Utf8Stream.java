package org.isnad.ingest.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** A stream in another encoding, read as UTF-8. */
public final class Utf8Stream extends InputStream {
  private final Reader reader;
  private final char[] characters = new char[1 << 13];
  private byte[] bytes = new byte[0];
  private int position;

  public Utf8Stream(InputStream in, Charset charset) {
    this.reader = new InputStreamReader(in, charset);
  }

  @Override
  public int read() throws IOException {
    return position < bytes.length || fill() ? bytes[position++] & 0xFF : -1;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (position == bytes.length && !fill()) {
      return -1;
    }
    int count = Math.min(length, bytes.length - position);
    System.arraycopy(bytes, position, target, offset, count);
    position += count;
    return count;
  }

  private boolean fill() throws IOException {
    int count = reader.read(characters, 0, characters.length - 1);
    if (count > 0 && Character.isHighSurrogate(characters[count - 1])) {
      count += Math.max(0, reader.read(characters, count, 1));
    }
    bytes = new String(characters, 0, Math.max(0, count)).getBytes(StandardCharsets.UTF_8);
    position = 0;
    return bytes.length > 0;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
