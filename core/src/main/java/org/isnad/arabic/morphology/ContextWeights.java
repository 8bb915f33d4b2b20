package org.isnad.arabic.morphology;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.LexiconException;
import org.isnad.lexicon.Problem;
import org.isnad.lexicon.Row;

/**
 * How well a class of words follows another, with or without a conjunction between them. Rows that
 * name groups of classes count for all their members; weights of several rows add up.
 */
final class ContextWeights {
  /** A word follows directly. */
  static final int NEXT = 0;

  /** It carries a conjunction: {@code wa-}, {@code fa-}. */
  static final int JOINED = 1;

  private static final int LINKS = 2;
  private static final String ANY = "any";
  private static final List<String> FILES = List.of("words/transitions", "words/context");

  private final int[] weights = new int[LINKS * WordClass.COUNT * WordClass.COUNT];

  /**
   * Reads the weights of a lexicon.
   *
   * @throws LexiconException with every row that is wrong
   */
  static ContextWeights of(Lexicon lexicon) {
    ContextWeights weights = new ContextWeights();
    List<Problem> problems = new ArrayList<>();
    for (String file : FILES) {
      for (Row row : lexicon.files().rows(file)) {
        weights.add(row, problems);
      }
    }
    if (!problems.isEmpty()) {
      throw new LexiconException(problems);
    }
    return weights;
  }

  int weight(int previous, int link, int next) {
    return weights[index(previous, link, next)];
  }

  void add(int previous, int link, int next, int weight) {
    weights[index(previous, link, next)] += weight;
  }

  /** Adds to all pairs of two classes or groups, given in small letters. */
  void add(String previous, int link, String next, int weight) {
    for (int i = 0; i < WordClass.COUNT; i++) {
      for (int j = 0; j < WordClass.COUNT; j++) {
        if (isNamed(previous, i) && isNamed(next, j)) {
          add(i, link, j, weight);
        }
      }
    }
  }

  static String name(WordClass wordClass) {
    return wordClass.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static int index(int previous, int link, int next) {
    return (previous * LINKS + link) * WordClass.COUNT + next;
  }

  private void add(Row row, List<Problem> problems) {
    int link = link(row.cell(1));
    if (row.cells().size() != 4 || link < 0 || !isKnown(row.cell(0)) || !isKnown(row.cell(2))) {
      problems.add(new Problem(row.origin(), "class, - or and, class, weight are expected"));
      return;
    }
    try {
      add(row.cell(0), link, row.cell(2), Integer.parseInt(row.cell(3)));
    } catch (NumberFormatException e) {
      problems.add(new Problem(row.origin(), "'" + row.cell(3) + "' is no whole number"));
    }
  }

  private static int link(String cell) {
    return switch (cell) {
      case "-" -> NEXT;
      case "and" -> JOINED;
      default -> -1;
    };
  }

  private static boolean isKnown(String name) {
    for (int i = 0; i < WordClass.COUNT; i++) {
      if (isNamed(name, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNamed(String name, int number) {
    WordClass wordClass = WordClass.at(number);
    return name.equals(ANY) || name.equals(name(wordClass)) || name.equals(groupName(wordClass));
  }

  private static String groupName(WordClass wordClass) {
    return "all-" + wordClass.group();
  }
}
