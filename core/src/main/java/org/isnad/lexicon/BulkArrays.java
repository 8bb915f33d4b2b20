package org.isnad.lexicon;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;

/** Whole arrays at a time: a lexicon is mostly arrays, and reading them singly is slow. */
final class BulkArrays {
  private BulkArrays() {}

  static void write(DataOutputStream out, int[] ints) throws IOException {
    byte[] bytes = new byte[ints.length * Integer.BYTES];
    ByteBuffer.wrap(bytes).asIntBuffer().put(ints);
    write(out, ints.length, bytes);
  }

  static void write(DataOutputStream out, char[] chars) throws IOException {
    byte[] bytes = new byte[chars.length * Character.BYTES];
    ByteBuffer.wrap(bytes).asCharBuffer().put(chars);
    write(out, chars.length, bytes);
  }

  static void write(DataOutputStream out, boolean[] flags) throws IOException {
    byte[] bytes = new byte[flags.length];
    for (int i = 0; i < flags.length; i++) {
      bytes[i] = (byte) (flags[i] ? 1 : 0);
    }
    write(out, flags.length, bytes);
  }

  private static void write(DataOutputStream out, int length, byte[] bytes) throws IOException {
    out.writeInt(length);
    out.write(bytes);
  }

  static int[] readInts(DataInputStream in) throws IOException {
    int[] ints = new int[in.readInt()];
    read(in, ints.length * Integer.BYTES).asIntBuffer().get(ints);
    return ints;
  }

  static char[] readChars(DataInputStream in) throws IOException {
    char[] chars = new char[in.readInt()];
    read(in, chars.length * Character.BYTES).asCharBuffer().get(chars);
    return chars;
  }

  static boolean[] readBooleans(DataInputStream in) throws IOException {
    boolean[] flags = new boolean[in.readInt()];
    ByteBuffer bytes = read(in, flags.length);
    for (int i = 0; i < flags.length; i++) {
      flags[i] = bytes.get(i) != 0;
    }
    return flags;
  }

  private static ByteBuffer read(DataInputStream in, int length) throws IOException {
    byte[] bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw new EOFException("the compiled lexicon is cut short");
    }
    return ByteBuffer.wrap(bytes);
  }
}
