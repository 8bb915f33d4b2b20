package org.isnad.evaluation.words;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.arabic.SentenceSplitter;
import org.isnad.arabic.Tokenizer;
import org.isnad.arabic.morphology.Disambiguator;
import org.isnad.arabic.morphology.Morphology;
import org.isnad.language.Analysis;
import org.isnad.language.Sentence;
import org.isnad.language.Token;
import org.isnad.lexicon.Lexicon;

/** Clitics and sentences against the annotated documents of WikiNews. */
final class WikiNewsFigures {
  private final Lexicon lexicon;
  private final Morphology morphology;
  private final Disambiguator disambiguator;
  private final Tokenizer tokenizer = new Tokenizer();
  private final Count words = new Count();
  private final Count rightCuts = new Count();
  private final Count goldAmong = new Count();
  private final Count read = new Count();
  private final Count readings = new Count();
  private long starts;
  private long found;
  private long right;

  WikiNewsFigures(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.morphology = new Morphology(lexicon);
    this.disambiguator = new Disambiguator(lexicon);
  }

  List<Figure> measure(Path file) throws IOException {
    List<WikiNewsWord> rows = WikiNewsWord.read(file);
    for (List<WikiNewsWord> line : grouped(rows, false)) {
      measureLine(line);
    }
    for (List<WikiNewsWord> document : grouped(rows, true)) {
      measureDocument(document);
    }
    double f1 = 2.0 * right / Math.max(1, found + starts);
    String counts = right + " right, " + found + " found, " + starts + " annotated";
    return List.of(
        Figure.share("clitics cut right", rightCuts.value(), words.value(), "words", 0.97),
        Figure.share(
            "clitics right in some reading", goldAmong.value(), words.value(), "words", 0.97),
        readingsFigure(),
        new Figure("sentence starts, F1", f1, 0.95, false, counts));
  }

  private Figure readingsFigure() {
    double mean = (double) readings.value() / Math.max(1, read.value());
    return new Figure("readings a word", mean, 3, true, read.value() + " words");
  }

  private static List<List<WikiNewsWord>> grouped(List<WikiNewsWord> rows, boolean byDocument) {
    List<List<WikiNewsWord>> groups = new ArrayList<>();
    String last = "";
    for (WikiNewsWord row : rows) {
      String key = byDocument ? row.document() : row.line();
      if (!key.equals(last)) {
        groups.add(new ArrayList<>());
        last = key;
      }
      groups.get(groups.size() - 1).add(row);
    }
    return groups;
  }

  private void measureLine(List<WikiNewsWord> line) {
    List<Token> tokens = new ArrayList<>();
    List<Integer> firsts = new ArrayList<>();
    for (WikiNewsWord row : line) {
      firsts.add(tokens.size());
      tokens.addAll(tokenizer.tokens(row.word(), 0, row.word().length()));
    }
    ReadSentence sentence = ReadSentence.of(tokens, morphology, disambiguator);
    sentence.countReadings(read, readings);
    for (int i = 0; i < line.size(); i++) {
      if (line.get(i).isArabic()) {
        count(CliticCut.of(line.get(i)), sentence.readings(firsts.get(i)));
      }
    }
  }

  private void count(CliticCut gold, Analysis[] found) {
    words.add(1);
    rightCuts.addIf(CliticCut.of(found[0]).equals(gold));
    for (Analysis reading : found) {
      if (CliticCut.of(reading).equals(gold)) {
        goldAmong.add(1);
        return;
      }
    }
  }

  /** Within a line a full stop that stands as a word of its own ends a sentence as well. */
  private void measureDocument(List<WikiNewsWord> document) {
    StringBuilder text = new StringBuilder();
    Set<Integer> gold = new TreeSet<>();
    String line = "";
    boolean stopped = false;
    for (WikiNewsWord row : document) {
      boolean opens = !row.line().equals(line);
      text.append(text.isEmpty() ? "" : opens ? "\n" : " ");
      if (opens || stopped && !row.word().equals("\"")) {
        gold.add(text.length());
      }
      text.append(row.word());
      stopped = row.word().equals(".");
      line = row.line();
    }
    compare(text.toString(), gold);
  }

  private void compare(String text, Set<Integer> gold) {
    starts += gold.size();
    for (Sentence sentence : new SentenceSplitter(lexicon).split(text)) {
      found++;
      right += gold.contains(sentence.span().start()) ? 1 : 0;
    }
  }
}
