package org.isnad.arabic.morphology;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import org.isnad.language.Analysis;
import org.isnad.language.Token;
import org.isnad.lexicon.Lexicon;

/**
 * Learns the weights between classes of words: an averaged perceptron whose right answer is the
 * best path among the readings that agree with the annotation (a latent variable where several do).
 * The same data and lexicon give the same weights.
 *
 * <p>Collins, "Discriminative Training Methods for Hidden Markov Models" (2002).
 */
final class ContextTrainer {
  private static final int ROUNDS = 6;
  private static final int SEED = 11;
  private static final int STEP = 2;

  private final Morphology morphology;
  private final Disambiguator classifier;
  private final Lexicon lexicon;
  private final ContextWeights weights;
  private final Map<String, Long> sums = new TreeMap<>();
  private final Map<String, Integer> current = new TreeMap<>();
  private long updates = 1;

  ContextTrainer(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.morphology = new Morphology(lexicon);
    this.weights = ContextWeights.ofHand(lexicon);
    this.classifier = new Disambiguator(lexicon, weights);
  }

  /** Writes the learned rows to the file that the argument names. */
  public static void main(String[] arguments) throws IOException {
    ContextTrainer trainer = new ContextTrainer(Lexicon.builtIn());
    trainer.train(WikiNews.sentences(), document -> true);
    List<String> lines = new ArrayList<>();
    lines.add("# How well a class of words follows another (and: with a conjunction before it).");
    lines.add("# Learned by ContextTrainer; rules set by hand stand in context.tsv.");
    lines.addAll(trainer.rows());
    Files.write(Path.of(arguments[0]), lines);
  }

  void train(List<WikiNews.Sentence> all, IntPredicate documents) {
    List<WikiNews.Sentence> sentences =
        new ArrayList<>(all.stream().filter(s -> documents.test(s.document())).toList());
    Random random = new Random(SEED);
    for (int round = 0; round < ROUNDS; round++) {
      Collections.shuffle(sentences, random);
      sentences.forEach(this::learn);
    }
  }

  /** The averaged weights, rows of the file. */
  List<String> rows() {
    List<String> rows = new ArrayList<>();
    current.forEach(
        (feature, weight) -> {
          long average = Math.round(weight - (double) sums.getOrDefault(feature, 0L) / updates);
          if (average != 0) {
            rows.add(feature + "\t" + average);
          }
        });
    return rows;
  }

  /** A disambiguator with the averaged weights. */
  Disambiguator disambiguator() {
    ContextWeights averaged = ContextWeights.ofHand(lexicon);
    for (String row : rows()) {
      String[] cells = row.split("\t", -1);
      averaged.add(cells[0], cells[1].equals("-") ? 0 : 1, cells[2], Integer.parseInt(cells[3]));
    }
    return new Disambiguator(lexicon, averaged);
  }

  private void learn(WikiNews.Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    Analysis[][] free = new Analysis[tokens.size()][];
    Analysis[][] right = new Analysis[tokens.size()][];
    for (int i = 0; i < free.length; i++) {
      free[i] = morphology.analyze(tokens.get(i));
      right[i] = agreeing(free[i], sentence.gold().get(i));
    }
    Analysis[] wanted = classifier.choose(tokens, right);
    Analysis[] found = classifier.choose(tokens, free);
    updates++;
    if (!Arrays.equals(wanted, found)) {
      update(tokens, wanted, STEP);
      update(tokens, found, -STEP);
    }
  }

  static Analysis[] agreeing(Analysis[] readings, GoldWord gold) {
    if (gold.pos().isEmpty()) {
      return readings.clone();
    }
    List<Analysis> same =
        Arrays.stream(readings).filter(r -> gold.hasClitics(r) && gold.hasClass(r)).toList();
    List<Analysis> active = same.stream().filter(r -> isLikeliestOfItsWord(r, same)).toList();
    List<Analysis> exact = active.stream().filter(gold::hasLemma).toList();
    List<Analysis> kept = exact.isEmpty() ? active : exact;
    return kept.isEmpty() ? readings.clone() : kept.toArray(new Analysis[0]);
  }

  /** The annotation does not tell passives: without marks an active form is the right one. */
  private static boolean isLikeliestOfItsWord(Analysis reading, List<Analysis> readings) {
    return readings.stream()
        .noneMatch(r -> r.lexeme().id() == reading.lexeme().id() && r.score() > reading.score());
  }

  private void update(List<Token> tokens, Analysis[] path, int by) {
    WordClass previous = WordClass.EDGE;
    for (int i = 0; i < path.length; i++) {
      int link = SentencePaths.link(path[i]);
      WordClass next = classifier.classOf(path[i], tokens.get(i));
      WordClass between = SentencePaths.between(path[i]);
      if (between == null) {
        update(previous, link, next, by);
      } else {
        update(previous, link, between, by);
        update(between, ContextWeights.NEXT, next, by);
      }
      previous = next;
    }
    update(previous, ContextWeights.NEXT, WordClass.EDGE, by);
  }

  private void update(WordClass previous, int link, WordClass next, int by) {
    update(previous.label(), link, next.label(), by);
    update(previous.groupLabel(), link, next.groupLabel(), by);
    update(previous.groupLabel(), link, next.label(), by);
    update(previous.label(), link, next.groupLabel(), by);
  }

  private void update(String previous, int link, String next, int by) {
    weights.add(previous, link, next, by);
    String feature = previous + "\t" + (link == ContextWeights.NEXT ? "-" : "and") + "\t" + next;
    current.merge(feature, by, Integer::sum);
    sums.merge(feature, by * updates, Long::sum);
  }
}
