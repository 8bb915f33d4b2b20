package org.isnad.arabic.morphology;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.isnad.arabic.Normalizer;
import org.isnad.arabic.morphology.Enclitics.Pronoun;
import org.isnad.arabic.morphology.Proclitics.Start;
import org.isnad.language.Analysis;
import org.isnad.language.Clitics;
import org.isnad.language.Features;
import org.isnad.language.Lexeme;
import org.isnad.lexicon.Automaton;
import org.isnad.lexicon.KeyTable;
import org.isnad.lexicon.Lexicon;
import org.jspecify.annotations.Nullable;

/** Reads one word: all legal cuts into clitics and a form that the lexicon knows. */
final class WordReader {
  private static final int LARGEST_GAP = 26;
  private static final int MOST_READINGS = 5;
  private static final Comparator<Analysis> LIKELIEST_FIRST =
      Comparator.comparingInt(Analysis::score)
          .reversed()
          .thenComparingInt(analysis -> analysis.lexeme().id())
          .thenComparing(Comparator.comparingInt(Analysis::proclitics).reversed())
          .thenComparingInt(Analysis::features)
          .thenComparingInt(Analysis::stem);

  private final Lexicon lexicon;
  private final KeyTable words;
  private final String form;
  private final String key;
  private final String marks;
  private final List<Analysis> readings = new ArrayList<>();

  WordReader(Lexicon lexicon, String form, String key, String marks) {
    this.lexicon = lexicon;
    this.words = lexicon.words();
    this.form = form;
    this.key = key;
    this.marks = marks;
  }

  /** The readings, likeliest first; empty when the lexicon knows none. */
  List<Analysis> read() {
    List<Pronoun> pronouns = Enclitics.of(form);
    for (Start start : Proclitics.of(form)) {
      look(start, null);
      for (Pronoun pronoun : pronouns) {
        look(start, pronoun);
      }
    }
    readings.sort(LIKELIEST_FIRST);
    return likeliest();
  }

  private void look(Start start, @Nullable Pronoun pronoun) {
    int end = key.length() - (pronoun == null ? 0 : pronoun.length());
    if (end <= start.at()) {
      return;
    }
    int number = words.keys().find(key, start.at(), end);
    if (number == Automaton.NONE) {
      return;
    }
    for (int at = words.start(number); at < words.end(number); at += Lexicon.WORD_VALUES) {
      add(at, start, pronoun, end);
    }
  }

  private void add(int at, Start start, @Nullable Pronoun pronoun, int end) {
    Lexeme lexeme = lexicon.lexeme(words.value(at));
    int stored = words.value(at + 1);
    if (!Legality.allows(lexeme, stored, start.clitics(), pronoun)) {
      return;
    }
    boolean exact = words.value(at + 2) == Normalizer.spelling(form, start.at(), end);
    int score =
        Likelihood.of(lexeme.pos(), stored, exact)
            + Likelihood.ofTags(lexeme)
            + Likelihood.ofClitics(lexeme.pos(), start.clitics(), pronoun)
            + WrittenMarks.likelihood(marks, lexeme, stored, start.at(), end);
    readings.add(
        new Analysis(
            lexeme,
            features(stored, start.clitics()),
            start.clitics(),
            pronoun == null ? 0 : pronoun.features(),
            start.at() << 16 | end,
            score));
  }

  private static int features(int stored, int clitics) {
    int features = StoredFeatures.features(stored);
    if ((clitics & Clitics.AL) != 0) {
      features |= Features.DEFINITE;
    }
    return (clitics & Clitics.SA) != 0 ? features | Features.FUTURE : features;
  }

  private List<Analysis> likeliest() {
    List<Analysis> kept = new ArrayList<>(MOST_READINGS);
    for (Analysis reading : readings) {
      if (kept.size() == MOST_READINGS || tooFar(reading)) {
        break;
      }
      if (kept.stream().noneMatch(better -> Rivals.hides(better, reading))) {
        kept.add(reading);
      }
    }
    return kept;
  }

  private boolean tooFar(Analysis reading) {
    return reading.score() < readings.get(0).score() - LARGEST_GAP;
  }
}
