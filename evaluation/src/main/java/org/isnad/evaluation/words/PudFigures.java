package org.isnad.evaluation.words;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.isnad.arabic.Normalizer;
import org.isnad.arabic.Tokenizer;
import org.isnad.arabic.morphology.Disambiguator;
import org.isnad.arabic.morphology.Morphology;
import org.isnad.language.Analysis;
import org.isnad.language.Token;
import org.isnad.lexicon.Lexicon;

/**
 * Lemmas against UD_Arabic-PUD, from which nothing is learned. Lemmas are compared without marks,
 * alefs and final yehs folded.
 */
final class PudFigures {
  private static final String TEXT = "# text = ";
  private static final int FORM = 1;
  private static final int LEMMA = 2;
  private static final int TAG = 3;

  private final Morphology morphology;
  private final Disambiguator disambiguator;
  private final Tokenizer tokenizer = new Tokenizer();
  private final Count verbs = new Count();
  private final Count verbsAmong = new Count();
  private final Count verbsFirst = new Count();
  private final Count nominals = new Count();
  private final Count nominalsAmong = new Count();
  private final Count read = new Count();
  private final Count readings = new Count();

  PudFigures(Lexicon lexicon) {
    this.morphology = new Morphology(lexicon);
    this.disambiguator = new Disambiguator(lexicon);
  }

  List<Figure> measure(Path file) throws IOException {
    String text = "";
    List<String[]> rows = new ArrayList<>();
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      if (line.startsWith(TEXT)) {
        text = line.substring(TEXT.length());
      } else if (line.isEmpty()) {
        measure(text, rows);
        rows.clear();
      } else if (line.charAt(0) != '#') {
        rows.add(line.split("\t", -1));
      }
    }
    return figures();
  }

  private List<Figure> figures() {
    double mean = (double) readings.value() / Math.max(1, read.value());
    return List.of(
        Figure.share(
            "verbs: lemma among the readings", verbsAmong.value(), verbs.value(), "verbs", 0.97),
        Figure.share(
            "verbs: lemma first, in context", verbsFirst.value(), verbs.value(), "verbs", 0.90),
        Figure.share(
            "nouns and adjectives: lemma among the readings",
            nominalsAmong.value(),
            nominals.value(),
            "words",
            0.85),
        new Figure("readings a word", mean, 3, true, read.value() + " words"));
  }

  /** Rows name parts of words; each is looked for in the text from where the last one ended. */
  private void measure(String text, List<String[]> rows) {
    List<Token> tokens = tokenizer.tokens(text, 0, text.length());
    ReadSentence sentence = ReadSentence.of(tokens, morphology, disambiguator);
    sentence.countReadings(read, readings);
    int at = 0;
    int token = 0;
    for (String[] row : rows) {
      at = Math.max(at, text.indexOf(row[FORM], at));
      while (token < tokens.size() - 1 && tokens.get(token).span().end() <= at) {
        token++;
      }
      count(row, sentence.readings(token));
      at += row[FORM].length();
    }
  }

  private void count(String[] row, Analysis[] found) {
    String lemma = Normalizer.key(row[LEMMA]);
    switch (row[TAG]) {
      case "VERB" -> {
        verbs.add(1);
        verbsFirst.addIf(found[0].isVerb() && hasLemma(found[0], lemma));
        verbsAmong.addIf(isAmong(found, lemma, true));
      }
      case "NOUN", "ADJ" -> {
        nominals.add(1);
        nominalsAmong.addIf(isAmong(found, lemma, false));
      }
      default -> {}
    }
  }

  private static boolean isAmong(Analysis[] readings, String lemma, boolean verb) {
    for (Analysis reading : readings) {
      if (reading.isVerb() == verb && hasLemma(reading, lemma)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasLemma(Analysis reading, String lemma) {
    return Normalizer.key(reading.lexeme().lemma()).equals(lemma);
  }
}
