package org.isnad.arabic.morphology;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
  private static final int WAYS = LINKS * WordClass.COUNT;
  private static final String ANY = "any";
  private static final String LEARNED = "words/transitions";
  private static final String SET_BY_HAND = "words/context";

  /** The classes that a cell may name. */
  private static final Map<String, List<Integer>> MEMBERS = allMembers();

  private final int[] weights = new int[WAYS * WordClass.COUNT];

  /**
   * Reads the weights of a lexicon.
   *
   * @throws LexiconException with every row that is wrong
   */
  static ContextWeights of(Lexicon lexicon) {
    return read(lexicon, List.of(LEARNED, SET_BY_HAND));
  }

  /** Those set by hand, on which learning builds. */
  static ContextWeights ofHand(Lexicon lexicon) {
    return read(lexicon, List.of(SET_BY_HAND));
  }

  private static ContextWeights read(Lexicon lexicon, List<String> files) {
    ContextWeights weights = new ContextWeights();
    List<Problem> problems = new ArrayList<>();
    for (String file : files) {
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

  /** The weight of following a class in a way that {@link #way} gives. */
  int weight(int previous, int way) {
    return weights[previous * WAYS + way];
  }

  /** A link and the class that follows by it, as one number. */
  static int way(int link, int next) {
    return link * WordClass.COUNT + next;
  }

  void add(int previous, int link, int next, int weight) {
    weights[index(previous, link, next)] += weight;
  }

  /** Adds to all pairs of two classes or groups; a name that is neither has no members. */
  void add(String previous, int link, String next, int weight) {
    for (int i : members(previous)) {
      for (int j : members(next)) {
        add(i, link, j, weight);
      }
    }
  }

  private static int index(int previous, int link, int next) {
    return previous * WAYS + way(link, next);
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
    return MEMBERS.containsKey(name);
  }

  private static List<Integer> members(String name) {
    return MEMBERS.getOrDefault(name, List.of());
  }

  private static Map<String, List<Integer>> allMembers() {
    Map<String, List<Integer>> members = new TreeMap<>();
    for (int i = 0; i < WordClass.COUNT; i++) {
      for (String name : List.of(ANY, WordClass.at(i).label(), WordClass.at(i).groupLabel())) {
        members.computeIfAbsent(name, key -> new ArrayList<>()).add(i);
      }
    }
    return members;
  }
}
