package org.isnad.ingest.repeat;

import org.isnad.arabic.Letters;
import org.isnad.arabic.Normalizer;

/** Hashes of texts that spelling and spacing do not change. */
final class TextHash {
  private static final long START = 0xCBF29CE484222325L;
  private static final long PRIME = 0x100000001B3L;

  private TextHash() {}

  /** Of an id, as it is. */
  static long ofId(String id) {
    long hash = START;
    for (int i = 0; i < id.length(); i++) {
      hash = more(hash, id.charAt(i));
    }
    return mixed(hash);
  }

  /** Of the letters and digits of a text, folded. */
  static long of(String text) {
    long hash = START;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isKept(c)) {
        hash = more(hash, Normalizer.fold(c));
      }
    }
    return mixed(hash);
  }

  static boolean isKept(char c) {
    return Character.isLetterOrDigit(c) && c != Letters.TATWEEL;
  }

  static long more(long hash, int c) {
    return (hash ^ c) * PRIME;
  }

  /** Spreads the bits, of which the last ones above are weak. */
  static long mixed(long hash) {
    long mixed = (hash ^ hash >>> 32) * 0xD6E8FEB86659FD93L;
    mixed = (mixed ^ mixed >>> 32) * 0xD6E8FEB86659FD93L;
    return mixed ^ mixed >>> 32;
  }

  static long start() {
    return START;
  }
}
