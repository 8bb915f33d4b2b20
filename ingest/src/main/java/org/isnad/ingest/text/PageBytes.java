package org.isnad.ingest.text;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.arabic.Letters;
import org.jspecify.annotations.Nullable;

/** The bytes of a page or feed read by what they are, then by what they say of themselves. */
public final class PageBytes {
  private static final Pattern DECLARED =
      Pattern.compile("(?:charset|encoding)\\s*=\\s*[\"']?\\s*([-_:.A-Za-z0-9]{2,40})");

  private static final int HEAD = 4_096;
  private static final char REPLACEMENT = '\uFFFD';

  /** A page cut in a letter, or with a few broken ones, is UTF-8 all the same. */
  private static final int LETTERS_A_FAULT = 20;

  private PageBytes() {}

  /**
   * The text, or null when the bytes are no text.
   *
   * @param declared what the server said, maybe wrongly
   */
  public static @Nullable Text read(byte[] bytes, @Nullable String declared) {
    Text exact = Text.of(bytes);
    if (exact != null && exact.charset().name().startsWith("UTF")) {
      return exact;
    }
    Text lenient = lenientUtf8(bytes);
    if (lenient != null) {
      return lenient;
    }
    Text said = declared(bytes, declared);
    return said == null ? exact : said;
  }

  private static @Nullable Text lenientUtf8(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    int faults = 0;
    int letters = 0;
    int controls = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      faults += c == REPLACEMENT ? 1 : 0;
      letters += Letters.isLetter(c) ? 1 : 0;
      controls += c == 0 ? 1 : 0;
    }
    return controls == 0 && letters > faults * LETTERS_A_FAULT
        ? new Text(text, StandardCharsets.UTF_8)
        : null;
  }

  /** By the declaration, where it makes Arabic of the bytes or they hold none. */
  private static @Nullable Text declared(byte[] bytes, @Nullable String server) {
    Charset charset = charset(server);
    if (charset == null) {
      String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
      Matcher matcher = DECLARED.matcher(head);
      charset = matcher.find() ? charset(matcher.group(1)) : null;
    }
    if (charset == null || charset.equals(StandardCharsets.UTF_8)) {
      return null;
    }
    Text text = new Text(new String(bytes, charset), charset);
    return text.arabicity() > 0 && text.arabicity() * 2 >= arabicity(Text.of(bytes)) ? text : null;
  }

  private static int arabicity(@Nullable Text text) {
    return text == null ? 0 : text.arabicity();
  }

  private static @Nullable Charset charset(@Nullable String name) {
    try {
      return name == null ? null : Charset.forName(name.strip());
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }
}
