package org.isnad.relate;

import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

/** Counts in how many articles each term occurs. */
public final class TermCounts {
  private static final int LEAST = 3;

  private final Map<String, Integer> articlesWith = new TreeMap<>();
  private int articles;

  public void add(Portrait portrait) {
    articles++;
    portrait.terms().keySet().forEach(term -> Portrait.count(articlesWith, term, 1));
    portrait.numbers().keySet().forEach(number -> Portrait.count(articlesWith, number, 1));
  }

  public int articlesWith(String term) {
    return articlesWith.getOrDefault(term, 0);
  }

  public int articles() {
    return articles;
  }

  /**
   * A table as {@link Background} reads it: the number of articles, then {@code count ⇥ term} of
   * terms in three articles or more, the most frequent first.
   */
  public String table() {
    StringBuilder table = new StringBuilder().append(articles).append('\n');
    articlesWith.entrySet().stream()
        .filter(term -> term.getValue() >= LEAST)
        .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
        .forEach(
            term -> table.append(term.getValue()).append('\t').append(term.getKey()).append('\n'));
    return table.toString();
  }
}
