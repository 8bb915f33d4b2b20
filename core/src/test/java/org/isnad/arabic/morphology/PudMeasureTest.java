package org.isnad.arabic.morphology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.isnad.SharedData;
import org.isnad.arabic.Normalizer;
import org.isnad.arabic.Tokenizer;
import org.isnad.language.Analysis;
import org.isnad.language.Token;
import org.isnad.lexicon.Lexicon;
import org.junit.jupiter.api.Test;

/** Measures against UD_Arabic-PUD, from which nothing may be learned. */
class PudMeasureTest {
  private static final String TEXT = "# text = ";

  private final Lexicon lexicon = Lexicon.builtIn();
  private final Morphology morphology = new Morphology(lexicon);
  private final Disambiguator disambiguator = new Disambiguator(lexicon);
  private int verbs;
  private int among;
  private int first;
  private int firstWithoutContext;
  private int nominals;
  private int nominalsAmong;
  private int falseVerbs;

  @Test
  void lemmasOfVerbs() {
    String text = "";
    List<String[]> words = new ArrayList<>();
    for (String line : SharedData.lines("words/pud.conllu")) {
      if (line.startsWith(TEXT)) {
        text = line.substring(TEXT.length());
      } else if (line.isEmpty()) {
        measure(text, words);
        words.clear();
      } else if (line.charAt(0) != '#') {
        words.add(line.split("\t", -1));
      }
    }
    report();
    assertThat((double) among / verbs).isGreaterThan(0.9);
  }

  private void measure(String text, List<String[]> words) {
    List<Token> tokens = new Tokenizer().tokens(text, 0, text.length());
    Analysis[][] readings = new Analysis[tokens.size()][];
    Analysis[] alone = new Analysis[tokens.size()];
    for (int i = 0; i < readings.length; i++) {
      readings[i] = morphology.analyze(tokens.get(i));
      alone[i] = readings[i][0];
    }
    disambiguator.choose(tokens, readings);
    int at = 0;
    int token = 0;
    for (String[] word : words) {
      at = text.indexOf(word[1], at);
      if (at < 0) {
        return;
      }
      while (token < tokens.size() && tokens.get(token).span().end() <= at) {
        token++;
      }
      if (token < tokens.size()) {
        count(word, tokens.get(token), readings[token], alone[token]);
      }
      at += word[1].length();
    }
  }

  private void count(String[] word, Token token, Analysis[] readings, Analysis alone) {
    String lemma = Normalizer.key(word[2]);
    switch (word[3]) {
      case "VERB" -> {
        verbs++;
        among += Arrays.stream(readings).anyMatch(r -> isVerb(r, lemma)) ? 1 : 0;
        first += isVerb(readings[0], lemma) ? 1 : 0;
        firstWithoutContext += isVerb(alone, lemma) ? 1 : 0;
        show(word, token, readings, isVerb(readings[0], lemma));
      }
      case "NOUN", "ADJ" -> {
        nominals++;
        nominalsAmong += Arrays.stream(readings).anyMatch(r -> hasLemma(r, lemma)) ? 1 : 0;
        falseVerbs += readings[0].isVerb() ? 1 : 0;
      }
      default -> {}
    }
  }

  private static void show(String[] word, Token token, Analysis[] readings, boolean right) {
    if (System.getProperty("isnad.show") != null && !right) {
      System.out.println(
          token.form()
              + "\t"
              + word[2]
              + "\t"
              + Arrays.stream(readings)
                  .map(r -> r.pos() + "/" + r.lexeme().lemma() + "/" + r.score())
                  .toList());
    }
  }

  private static boolean isVerb(Analysis reading, String lemma) {
    return reading.isVerb() && hasLemma(reading, lemma);
  }

  private static boolean hasLemma(Analysis reading, String lemma) {
    return Normalizer.key(reading.lexeme().lemma()).equals(lemma);
  }

  private void report() {
    System.out.printf(
        "pud: of %d verbs %.4f have their lemma among the readings, %.4f first (%.4f without"
            + " context); of %d nouns and adjectives %.4f have it, %.4f are read as verbs%n",
        verbs,
        (double) among / verbs,
        (double) first / verbs,
        (double) firstWithoutContext / verbs,
        nominals,
        (double) nominalsAmong / nominals,
        (double) falseVerbs / nominals);
  }
}
