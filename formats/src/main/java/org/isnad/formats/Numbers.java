package org.isnad.formats;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.isnad.ingest.json.JsonText;
import org.jspecify.annotations.Nullable;

/** Numbers as formats write them. */
final class Numbers {
  /** What a double holds exactly, so that R and JavaScript read the number as it is. */
  private static final int UNUSED_BITS = 64 - 53;

  private Numbers() {}

  /** As short as it goes, null of null. */
  static @Nullable String plain(@Nullable Double number) {
    return number == null ? null : JsonText.plain(number);
  }

  /**
   * A number for those who know no other ids: the first 53 bits of SHA-256. The same text has the
   * same number in every export; among a million texts two share one in 1 of 18,000 cases.
   */
  static String of(String id) {
    byte[] hash = sha256().digest(id.getBytes(StandardCharsets.UTF_8));
    return Long.toString(ByteBuffer.wrap(hash).getLong() >>> UNUSED_BITS);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
