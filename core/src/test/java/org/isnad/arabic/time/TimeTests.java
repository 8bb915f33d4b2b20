package org.isnad.arabic.time;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.isnad.arabic.Tokenizer;
import org.isnad.language.Token;
import org.isnad.lexicon.Lexicon;

/** What the tests of time share. */
final class TimeTests {
  /** The lexicon with the words of time only, as it stands beside the module. */
  static final Lexicon LEXICON = Lexicon.compile(Path.of("../lexicon"), (files, sink) -> {});

  private TimeTests() {}

  static List<Token> tokens(String text) {
    return new Tokenizer().tokens(text, 0, text.length());
  }

  /** The lines of a test resource, without comments and blank ones. */
  static List<String> lines(String name) {
    try (InputStream in = TimeTests.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalArgumentException("no such resource: " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
