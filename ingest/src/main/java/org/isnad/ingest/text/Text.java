package org.isnad.ingest.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Bytes read as text.
 *
 * @param text without a byte-order mark
 * @param charset what the bytes were found to be
 */
public record Text(String text, Charset charset) {
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final char LAST_ASCII = '\u007F';
  private static final char REPLACEMENT = '\uFFFD';
  private static final Charset WINDOWS = Charset.forName("windows-1256");
  private static final Charset ISO = Charset.forName("ISO-8859-6");

  /** Of UTF-16 without a mark, at least one high byte in this many is zero or Arabic's. */
  private static final int UTF16_SHARE = 2;

  /** Of text, at most one byte in this many is a control character. */
  private static final int CONTROL_SHARE = 100;

  /** Whether nothing need be said of the encoding. */
  public boolean isUtf8() {
    return charset.equals(StandardCharsets.UTF_8);
  }

  /** The text of the bytes, or null when they are no text that is known here. */
  public static @Nullable Text of(byte[] bytes) {
    Charset utf16 = utf16(bytes, bytes.length);
    if (utf16 != null) {
      return new Text(withoutMark(new String(bytes, utf16)), utf16);
    }
    if (isBinary(bytes)) {
      return null;
    }
    String utf8 = utf8(bytes);
    return utf8 == null ? ofOldArabic(bytes) : new Text(withoutMark(utf8), StandardCharsets.UTF_8);
  }

  /** The kind of UTF-16 that the first bytes show by a mark or by their high bytes, or null. */
  public static @Nullable Charset utf16(byte[] bytes, int length) {
    if (length < 2) {
      return null;
    }
    int mark = (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
    if (mark == BYTE_ORDER_MARK) {
      return StandardCharsets.UTF_16BE;
    }
    if (mark == 0xFFFE) {
      return StandardCharsets.UTF_16LE;
    }
    if (length % 2 == 0 && areHighBytes(bytes, length, 0)) {
      return StandardCharsets.UTF_16BE;
    }
    return length % 2 == 0 && areHighBytes(bytes, length, 1) ? StandardCharsets.UTF_16LE : null;
  }

  private static boolean areHighBytes(byte[] bytes, int length, int start) {
    int arabic = 0;
    int latin = 0;
    for (int i = start; i < length; i += 2) {
      arabic += bytes[i] == 0x06 ? 1 : 0;
      latin += bytes[i] == 0 && bytes[i ^ 1] != 0 ? 1 : 0;
    }
    return arabic > 0 && (arabic + latin) * UTF16_SHARE > length / 2;
  }

  private static boolean isBinary(byte[] bytes) {
    int controls = 0;
    for (byte b : bytes) {
      if (b == 0) {
        return true;
      }
      controls += isControl(b) ? 1 : 0;
    }
    return controls * CONTROL_SHARE > bytes.length;
  }

  private static boolean isControl(byte b) {
    return b >= 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t' && b != '\f' || b == 0x7F;
  }

  /** The text of bytes that are UTF-8 throughout, or null. */
  static @Nullable String utf8(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes))
          .toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  /** The better of the two old Arabic encodings, or null when neither makes Arabic of the bytes. */
  private static @Nullable Text ofOldArabic(byte[] bytes) {
    Text windows = new Text(new String(bytes, WINDOWS), WINDOWS);
    Text iso = new Text(new String(bytes, ISO), ISO);
    Text better = iso.arabicity() > windows.arabicity() ? iso : windows;
    return better.arabicity() > 0 ? better : null;
  }

  /** Arabic letters beside Arabic letters, less what would hardly stand in an Arabic text. */
  int arabicity() {
    int sum = 0;
    for (int i = 1; i < text.length(); i++) {
      sum += arabicity(text.charAt(i - 1), text.charAt(i));
    }
    return sum;
  }

  private static int arabicity(char before, char c) {
    if (c == REPLACEMENT) {
      return -2;
    }
    if (c <= LAST_ASCII || !Character.isLetter(c)) {
      return 0;
    }
    if (!isArabic(c)) {
      return -2;
    }
    return isArabic(before) ? 1 : isAsciiLetter(before) ? -2 : 0;
  }

  private static boolean isArabic(char c) {
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC;
  }

  private static boolean isAsciiLetter(char c) {
    return c <= LAST_ASCII && Character.isLetter(c);
  }

  private static String withoutMark(String text) {
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
  }
}
