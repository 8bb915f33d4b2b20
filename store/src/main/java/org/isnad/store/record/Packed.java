package org.isnad.store.record;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** Text packed small (zlib over UTF-8): the records of an article repeat each other. */
public final class Packed {
  /** Packs half as long as the usual level, hardly bigger. */
  private static final int LEVEL = 4;

  private static final int BUFFER = 1 << 13;

  private Packed() {}

  public static byte[] of(String text) {
    Deflater deflater = new Deflater(LEVEL);
    try {
      deflater.setInput(text.getBytes(StandardCharsets.UTF_8));
      deflater.finish();
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      byte[] buffer = new byte[BUFFER];
      while (!deflater.finished()) {
        out.write(buffer, 0, deflater.deflate(buffer));
      }
      return out.toByteArray();
    } finally {
      deflater.end();
    }
  }

  /**
   * The text again.
   *
   * @throws IllegalArgumentException when the bytes are damaged
   */
  public static String text(byte[] packed) {
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(packed);
      ByteArrayOutputStream out = new ByteArrayOutputStream(packed.length * 4);
      byte[] buffer = new byte[BUFFER];
      while (!inflater.finished()) {
        int length = inflater.inflate(buffer);
        if (length == 0 && !inflater.finished()) {
          throw new IllegalArgumentException("a record is cut off");
        }
        out.write(buffer, 0, length);
      }
      return out.toString(StandardCharsets.UTF_8);
    } catch (DataFormatException e) {
      throw new IllegalArgumentException("a record is damaged", e);
    } finally {
      inflater.end();
    }
  }
}
