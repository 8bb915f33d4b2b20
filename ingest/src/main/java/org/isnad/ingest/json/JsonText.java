package org.isnad.ingest.json;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * JSON written piece by piece: no spaces, letters as they are, the same bytes on every Java. A lone
 * surrogate, which UTF-8 cannot hold, is escaped.
 */
public final class JsonText {
  /** Decimals kept of a number: a metre of a degree. */
  private static final int DECIMALS = 5;

  private static final String HEX = "0123456789abcdef";

  private final StringBuilder out = new StringBuilder(1 << 12);
  private boolean first = true;

  public JsonText open(char bracket) {
    separate();
    out.append(bracket);
    first = true;
    return this;
  }

  public JsonText close(char bracket) {
    out.append(bracket);
    first = false;
    return this;
  }

  public JsonText key(String key) {
    separate();
    appendQuoted(key);
    out.append(':');
    first = true;
    return this;
  }

  public JsonText text(@Nullable String text) {
    separate();
    if (text == null) {
      out.append("null");
    } else {
      appendQuoted(text);
    }
    return this;
  }

  public JsonText number(long number) {
    separate();
    out.append(number);
    return this;
  }

  /** JSON that is written already: a number, or members of an object. */
  public JsonText written(String json) {
    separate();
    out.append(json);
    return this;
  }

  /** A number as short as it goes: {@code 5}, {@code 2.5}. */
  public JsonText number(@Nullable Double number) {
    separate();
    out.append(number == null ? "null" : plain(number));
    return this;
  }

  /** Double.toString differs between Java 17 and 19, so the decimals are fixed. */
  public static String plain(double number) {
    BigDecimal rounded = new BigDecimal(number).setScale(DECIMALS, RoundingMode.HALF_EVEN);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }

  public JsonText texts(List<String> texts) {
    return list(texts, this::text);
  }

  public <T> JsonText list(List<T> items, Consumer<T> write) {
    open('[');
    items.forEach(write);
    return close(']');
  }

  public JsonText endLine() {
    out.append('\n');
    first = true;
    return this;
  }

  private void separate() {
    if (!first) {
      out.append(',');
    }
    first = false;
  }

  private void appendQuoted(String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ') {
        appendControl(c);
      } else if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (Character.isSurrogate(c) && !isPaired(text, i)) {
        appendEscape(c);
      } else {
        out.append(c);
      }
    }
    out.append('"');
  }

  private void appendControl(char c) {
    switch (c) {
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      case '\t' -> out.append("\\t");
      default -> appendEscape(c);
    }
  }

  private void appendEscape(char c) {
    out.append("\\u");
    for (int shift = 12; shift >= 0; shift -= 4) {
      out.append(HEX.charAt(c >> shift & 0xF));
    }
  }

  private static boolean isPaired(String text, int i) {
    return Character.isHighSurrogate(text.charAt(i))
        ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
        : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
