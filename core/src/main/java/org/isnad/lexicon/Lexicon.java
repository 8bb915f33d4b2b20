package org.isnad.lexicon;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.isnad.language.Lexeme;

/**
 * A lexicon ready for use: inflected word forms, phrases and rules. Immutable and safe to share
 * between threads.
 */
public final class Lexicon {
  /** Values that a word form has for each of its readings: lexeme, features, spelling. */
  public static final int WORD_VALUES = 3;

  private static final String RESOURCE = "/org/isnad/lexicon/lexicon.bin";
  private static final KeyTable NO_KEYS = new KeyTable.Builder().build();

  private final List<Lexeme> lexemes;
  private final KeyTable words;
  private final SortedMap<String, KeyTable> phrases;
  private final LexiconFiles files;

  Lexicon(
      List<Lexeme> lexemes,
      KeyTable words,
      SortedMap<String, KeyTable> phrases,
      LexiconFiles files) {
    this.lexemes = List.copyOf(lexemes);
    this.words = words;
    this.phrases = phrases;
    this.files = files;
  }

  /** The lexicon that the program ships with. */
  public static Lexicon builtIn() {
    return builtIn(LexiconCodec::read);
  }

  /** The files of the lexicon that the program ships with, word lists and all. */
  public static LexiconFiles builtInFiles() {
    return builtIn(LexiconCodec::readFiles);
  }

  private static <T> T builtIn(Reader<T> reader) {
    try (InputStream in = Lexicon.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("the compiled lexicon is missing: " + RESOURCE);
      }
      return reader.read(new DataInputStream(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads the compiled form. */
  private interface Reader<T> {
    T read(DataInputStream in) throws IOException;
  }

  /** Compiles a directory of YAML and TSV files by the word rules of a language. */
  public static Lexicon compile(Path directory, LexiconSink.Filler language) {
    return compile(LexiconReader.read(directory), language);
  }

  /** Compiles files already read. */
  public static Lexicon compile(LexiconFiles files, LexiconSink.Filler language) {
    LexiconCollector collector = new LexiconCollector();
    language.fill(files, collector);
    return collector.lexicon(files);
  }

  /** Writes the compiled form, which {@link #builtIn} reads. */
  public void write(OutputStream out) throws IOException {
    LexiconCodec.write(this, new DataOutputStream(out));
  }

  /** The lexeme with this id, from 0. */
  public Lexeme lexeme(int id) {
    return lexemes.get(id);
  }

  public List<Lexeme> lexemes() {
    return lexemes;
  }

  /**
   * Inflected forms by folded spelling, without clitics; each reading is {@value #WORD_VALUES}
   * values.
   */
  public KeyTable words() {
    return words;
  }

  /**
   * A table of phrases (folded words joined by one space) that the language filled, maybe empty.
   */
  public KeyTable phrases(String table) {
    return phrases.getOrDefault(table, NO_KEYS);
  }

  /** The rules and rows; of the built-in lexicon without word lists and examples. */
  public LexiconFiles files() {
    return files;
  }

  Map<String, KeyTable> allPhrases() {
    return new TreeMap<>(phrases);
  }
}
