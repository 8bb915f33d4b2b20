package org.isnad;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Ids for articles that came without one. */
public final class ArticleId {
  private static final int BYTES = 8;

  private ArticleId() {}

  /** The first 16 hexadecimal digits of SHA-256 of the url, or of the text when there is none. */
  public static String of(@Nullable String url, String text) {
    String what = url == null || url.isEmpty() ? text : url;
    byte[] hash = sha256().digest(what.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(hash, 0, BYTES);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
