package org.isnad.ingest.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;

/** What a compressed input becomes, up to a size that no honest input reaches. */
public final class Inflated extends FilterInputStream {
  private static final long FREE = 64 << 20;
  private static final int HIGHEST_RATIO = 200;

  private final LongSupplier packed;
  private long unpacked;

  /**
   * Guards a stream.
   *
   * @param packed how many compressed bytes were read so far
   */
  public Inflated(InputStream in, LongSupplier packed) {
    super(in);
    this.packed = packed;
  }

  @Override
  public int read() throws IOException {
    int b = super.read();
    count(b < 0 ? 0 : 1);
    return b;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    int count = super.read(target, offset, length);
    count(Math.max(0, count));
    return count;
  }

  private void count(int more) throws IOException {
    unpacked += more;
    if (unpacked > FREE && unpacked / HIGHEST_RATIO > packed.getAsLong()) {
      throw new IOException(
          "unpacks to more than "
              + HIGHEST_RATIO
              + " times its size, which no archive of text does");
    }
  }
}
