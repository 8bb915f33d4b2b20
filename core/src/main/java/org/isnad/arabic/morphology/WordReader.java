package org.isnad.arabic.morphology;

import java.util.ArrayList;
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
    readings.sort(WordReader::likeliestFirst);
    return likeliest();
  }

  /** Of equals the order is that of the lexicon; it never depends on how they were found. */
  private static int likeliestFirst(Analysis one, Analysis other) {
    if (one.score() != other.score()) {
      return Integer.compare(other.score(), one.score());
    }
    if (one.lexeme().id() != other.lexeme().id()) {
      return Integer.compare(one.lexeme().id(), other.lexeme().id());
    }
    if (one.proclitics() != other.proclitics()) {
      return Integer.compare(other.proclitics(), one.proclitics());
    }
    return one.features() != other.features()
        ? Integer.compare(one.features(), other.features())
        : Integer.compare(one.stem(), other.stem());
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
            + Likelihood.ofEmphasis(lexeme.pos(), stored, start.clitics())
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
      if (!isHidden(reading, kept)) {
        kept.add(reading);
      }
    }
    return kept;
  }

  private static boolean isHidden(Analysis reading, List<Analysis> likelier) {
    for (Analysis better : likelier) {
      if (Rivals.hides(better, reading)) {
        return true;
      }
    }
    return false;
  }

  private boolean tooFar(Analysis reading) {
    return reading.score() < readings.get(0).score() - LARGEST_GAP;
  }
}
