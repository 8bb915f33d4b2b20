package org.isnad.ingest.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;

/** Finds where records of a WARC file may start. */
final class RecordStarts {
  private static final byte[] PLAIN = "WARC/1.".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] ZIPPED = {0x1F, (byte) 0x8B, 8};
  private static final int STEP = 1 << 16;

  private RecordStarts() {}

  /** The first start after a place, or -1. */
  static long after(SeekableByteChannel channel, long place) throws IOException {
    byte[] magic = isZipped(channel) ? ZIPPED : PLAIN;
    ByteBuffer buffer = ByteBuffer.allocate(STEP + magic.length);
    for (long from = place + 1; from < channel.size(); from += STEP) {
      fill(channel, buffer, from);
      int found = find(buffer.array(), buffer.position(), magic);
      if (found >= 0) {
        return from + found;
      }
    }
    return -1;
  }

  private static boolean isZipped(SeekableByteChannel channel) throws IOException {
    ByteBuffer head = ByteBuffer.allocate(ZIPPED.length);
    fill(channel, head, 0);
    return find(head.array(), head.position(), ZIPPED) == 0;
  }

  private static void fill(SeekableByteChannel channel, ByteBuffer buffer, long from)
      throws IOException {
    buffer.clear();
    channel.position(from);
    while (buffer.hasRemaining() && channel.read(buffer) >= 0) {
      // until it is full or the file ends
    }
  }

  private static int find(byte[] bytes, int length, byte[] magic) {
    for (int i = 0; i + magic.length <= length; i++) {
      if (matches(bytes, i, magic)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean matches(byte[] bytes, int at, byte[] magic) {
    for (int i = 0; i < magic.length; i++) {
      if (bytes[at + i] != magic[i]) {
        return false;
      }
    }
    return true;
  }
}
