package org.isnad.arabic.morphology;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.isnad.language.Analysis;
import org.isnad.language.Clitics;
import org.isnad.language.Features;

/**
 * Lists of words with their readings, one file a class of words: a change of a rule or of a word
 * list shows there as a difference. In a line the readings stand first, likeliest first, their
 * lemmas in Latin letters (Buckwalter's); the word stands last.
 */
final class Vocabulary {
  private static final String WORD_SEPARATOR = "\t";

  /** A Latin letter for each from hamza to sukun, as Buckwalter has them. */
  private static final String LATIN = "'|>&<}AbptvjHxd*rzs$SDTZEg______fqklmnhwYyFNKaui~o";

  private static final char FIRST = '\u0621';
  private static final String[] PERSONS = {"", "1", "2", "3"};
  private static final String[] GENDERS = {"", "m", "f", "c"};
  private static final String[] NUMBERS = {"", "s", "d", "p"};
  private static final String[] TENSES = {"", "past", "present", "imperative"};

  private Vocabulary() {}

  /** Writes the lists of a directory anew, each with the words that it has. */
  public static void main(String[] arguments) throws IOException {
    for (Path list : lists(Path.of(arguments[0]))) {
      Files.write(list, current(list), StandardCharsets.UTF_8);
    }
  }

  static List<Path> lists(Path directory) throws IOException {
    try (var files = Files.list(directory)) {
      return files.filter(file -> file.toString().endsWith(".tsv")).sorted().toList();
    }
  }

  /** The lines of a list as they would be written now. */
  static List<String> current(Path list) {
    List<String> lines = new ArrayList<>();
    for (String line : lines(list)) {
      lines.add(line.startsWith("#") ? line : line(line.substring(line.lastIndexOf('\t') + 1)));
    }
    return lines;
  }

  static List<String> lines(Path list) {
    try {
      return Files.readAllLines(list, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String line(String word) {
    StringBuilder line = new StringBuilder();
    for (Analysis reading : Words.readings(word)) {
      line.append(line.isEmpty() ? "" : " | ").append(text(reading));
    }
    return line.append(WORD_SEPARATOR).append(word).toString();
  }

  /** Such as {@code wa+verb:qAl past3ms +3fs}. */
  private static String text(Analysis reading) {
    StringBuilder text = new StringBuilder(reading.isGuess() ? "guess " : "");
    clitics(reading.proclitics(), text);
    text.append(reading.pos().name().toLowerCase(Locale.ROOT)).append(':');
    latin(reading.lexeme().lemma(), text);
    features(reading.features(), text);
    if (reading.enclitic() != 0) {
      text.append(" +").append(person(reading.enclitic()));
    }
    return text.toString();
  }

  private static void latin(String word, StringBuilder text) {
    for (int i = 0; i < word.length(); i++) {
      int letter = word.charAt(i) - FIRST;
      boolean known = letter >= 0 && letter < LATIN.length();
      text.append(known ? LATIN.charAt(letter) : word.charAt(i));
    }
  }

  private static void clitics(int proclitics, StringBuilder text) {
    String[] names = {"wa", "fa", "bi", "ka", "li", "sa", "al", "a"};
    int[] bits = {
      Clitics.WA, Clitics.FA, Clitics.BI, Clitics.KA, Clitics.LI, Clitics.SA, Clitics.AL, Clitics.A
    };
    for (int i = 0; i < bits.length; i++) {
      text.append((proclitics & bits[i]) == 0 ? "" : names[i] + "+");
    }
  }

  private static void features(int features, StringBuilder text) {
    text.append(' ').append(TENSES[Features.tense(features) >> 6]).append(person(features));
    String[] names = {"passive", "shortened", "construct", "oblique", "tanween"};
    int[] flags = {
      Features.PASSIVE, Features.SHORTENED, Features.CONSTRUCT, Features.OBLIQUE, Features.TANWEEN
    };
    for (int i = 0; i < flags.length; i++) {
      text.append(Features.has(features, flags[i]) ? "," + names[i] : "");
    }
  }

  private static String person(int features) {
    return PERSONS[Features.person(features) >> 4]
        + GENDERS[Features.gender(features)]
        + NUMBERS[Features.number(features) >> 2];
  }
}
