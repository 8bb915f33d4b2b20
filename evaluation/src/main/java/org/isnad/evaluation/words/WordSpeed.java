package org.isnad.evaluation.words;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import org.isnad.arabic.SentenceSplitter;
import org.isnad.arabic.morphology.Disambiguator;
import org.isnad.arabic.morphology.Morphology;
import org.isnad.language.Analysis;
import org.isnad.language.Sentence;
import org.isnad.language.Token;
import org.isnad.lexicon.Lexicon;

/**
 * Tokens a second of one thread, from text to chosen readings: sentences, tokens, readings, choice
 * by context. Time of the thread, not of the clock, is counted, and the best of several rounds, so
 * that other work of the machine does not count.
 */
public final class WordSpeed {
  private static final int ROUNDS = 30;
  private static final double GOAL = 1e6;

  /** Articles not met before find their words in no cache: half of the goal is asked of them. */
  private static final double FIRST_GOAL = GOAL / 2;

  private final SentenceSplitter splitter;
  private final Morphology morphology;
  private final Disambiguator disambiguator;
  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

  private WordSpeed(Lexicon lexicon) {
    this.splitter = new SentenceSplitter(lexicon);
    this.morphology = new Morphology(lexicon);
    this.disambiguator = new Disambiguator(lexicon);
  }

  /**
   * Two figures: of texts read again and again, and of texts whose words are new, for which the
   * texts are halved and the program has only met the first half.
   */
  public static List<Figure> measure(List<String> texts, Lexicon lexicon) {
    List<String> met = texts.subList(0, texts.size() / 2);
    List<String> fresh = texts.subList(texts.size() / 2, texts.size());
    WordSpeed warm = new WordSpeed(lexicon);
    double best = 0;
    long tokens = 0;
    for (int i = 0; i < ROUNDS; i++) {
      Round round = warm.round(met);
      best = Math.max(best, round.rate());
      tokens = round.tokens();
    }
    Round unmet = warm.round(fresh);
    return List.of(
        new Figure("tokens a second, warm", best, GOAL, false, tokens + " tokens"),
        new Figure(
            "tokens a second, first time",
            unmet.rate(),
            FIRST_GOAL,
            false,
            unmet.tokens() + " tokens"));
  }

  private record Round(long tokens, long nanos) {
    double rate() {
      return nanos == 0 ? 0 : tokens * 1e9 / nanos;
    }
  }

  private Round round(List<String> texts) {
    long start = threads.getCurrentThreadCpuTime();
    long tokens = 0;
    for (String text : texts) {
      for (Sentence sentence : splitter.split(text)) {
        tokens += read(sentence.tokens());
      }
    }
    return new Round(tokens, threads.getCurrentThreadCpuTime() - start);
  }

  private int read(List<Token> tokens) {
    Analysis[][] readings = new Analysis[tokens.size()][];
    for (int i = 0; i < readings.length; i++) {
      readings[i] = morphology.analyze(tokens.get(i));
    }
    return disambiguator.choose(tokens, readings).length;
  }
}
