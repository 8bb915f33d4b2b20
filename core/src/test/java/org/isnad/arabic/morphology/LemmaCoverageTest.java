package org.isnad.arabic.morphology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.isnad.arabic.Normalizer;
import org.isnad.language.Analysis;
import org.junit.jupiter.api.Test;

/** The lemmas of UD_Arabic-PUD among the readings of its words. */
class LemmaCoverageTest {
  private record Part(String form, String lemma, String pos) {
    boolean isVerb() {
      return pos.equals("VERB") || pos.equals("AUX");
    }

    boolean isNominal() {
      return pos.equals("NOUN") || pos.equals("ADJ");
    }
  }

  private static final class Score {
    int all;
    int found;
    int first;

    void add(boolean isFound, boolean isFirst) {
      all++;
      found += isFound ? 1 : 0;
      first += isFirst ? 1 : 0;
    }

    double recall() {
      return (double) found / all;
    }

    double precisionOfFirst() {
      return (double) first / all;
    }
  }

  private final Score verbs = new Score();
  private final Score nominals = new Score();
  private int words;
  private int readings;

  @Test
  void knowsTheLemmasOfPud() throws IOException {
    for (List<Part> word : words(SharedData.lines("words/pud.conllu"))) {
      score(word);
    }
    assertThat(verbs.recall()).isGreaterThan(0.98);
    assertThat(verbs.precisionOfFirst()).isGreaterThan(0.90);
    assertThat(nominals.recall()).isGreaterThan(0.94);
    assertThat((double) readings / words).isLessThan(2.2);
  }

  private void score(List<Part> parts) {
    StringBuilder form = new StringBuilder();
    parts.forEach(part -> form.append(part.form()));
    if (!isArabic(form)) {
      return;
    }
    List<Analysis> found = Words.readings(form.toString());
    words++;
    readings += found.size();
    for (Part part : parts) {
      String lemma = Normalizer.key(part.lemma());
      if (part.isVerb()) {
        verbs.add(hasVerb(found, lemma), hasVerb(found.subList(0, 1), lemma));
      } else if (part.isNominal()) {
        nominals.add(hasNominal(found, lemma), hasNominal(found.subList(0, 1), lemma));
      }
    }
  }

  private static boolean hasVerb(List<Analysis> readings, String lemma) {
    return readings.stream().anyMatch(r -> r.isVerb() && key(r).equals(lemma));
  }

  /** PUD writes weak participles without their yeh and single acts under their masdar. */
  private static boolean hasNominal(List<Analysis> readings, String lemma) {
    return readings.stream()
        .map(LemmaCoverageTest::key)
        .anyMatch(
            key ->
                key.equals(lemma)
                    || key.equals(lemma + "\u0647")
                    || key.equals(lemma + "\u064A")
                    || lemma.equals(key + "\u064A"));
  }

  private static String key(Analysis reading) {
    return Normalizer.key(reading.lexeme().lemma());
  }

  private static boolean isArabic(CharSequence form) {
    return form.length() > 0
        && form.chars().allMatch(c -> c >= '\u0621' && c <= '\u0652' || c == '\u0670');
  }

  /** The parts of each word as written, punctuation left out. */
  private static List<List<Part>> words(List<String> lines) {
    List<List<Part>> words = new ArrayList<>();
    List<Part> word = new ArrayList<>();
    for (String line : lines) {
      String[] cells = line.split("\t", -1);
      if (cells.length == 10 && !cells[0].contains("-")) {
        if (!cells[3].equals("PUNCT")) {
          word.add(new Part(cells[1], cells[2], cells[3]));
        }
        if (!cells[9].contains("SpaceAfter=No")) {
          words.add(word);
          word = new ArrayList<>();
        }
      }
    }
    return words;
  }
}
