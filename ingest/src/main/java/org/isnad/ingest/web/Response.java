package org.isnad.ingest.web;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a server answered.
 *
 * @param uri where the answer came from, after redirects
 * @param headers by their names in small letters; of several the first
 * @param body unpacked
 */
@SuppressWarnings("ArrayRecordComponent") // answers are not compared
public record Response(URI uri, int status, Map<String, String> headers, byte[] body) {
  /** A header's value, or null. */
  public @Nullable String header(String name) {
    return headers.get(name.toLowerCase(Locale.ROOT));
  }

  /** The charset that the server declared, or null. */
  public @Nullable String charset() {
    String type = header("content-type");
    int at = type == null ? -1 : type.toLowerCase(Locale.ROOT).indexOf("charset=");
    return type == null || at < 0
        ? null
        : type.substring(at + "charset=".length()).replaceAll("[;\"' ].*$|^[\"']", "").strip();
  }

  /** The body as ASCII-compatible text, for robots.txt. */
  String text() {
    return new String(body, StandardCharsets.UTF_8);
  }
}
