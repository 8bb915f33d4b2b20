package org.isnad.relate;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What an article is about, as far as comparing it needs to know.
 *
 * @param headline the terms of the title, each once, in their order
 * @param terms how often each occurs, in the title three times as much
 * @param numbers the same of numbers in digits, of two digits or more
 * @param countries the same of countries, by code: their names, people, capitals and places
 * @param reports its happenings, in the order of the text
 */
public record Portrait(
    List<String> headline,
    Map<String, Integer> terms,
    Map<String, Integer> numbers,
    Map<String, Integer> countries,
    List<EventReport> reports) {
  public Portrait {
    headline = List.copyOf(headline);
    terms = ordered(terms);
    numbers = ordered(numbers);
    countries = ordered(countries);
    reports = List.copyOf(reports);
  }

  private static Map<String, Integer> ordered(Map<String, Integer> counts) {
    return Collections.unmodifiableMap(new TreeMap<>(counts));
  }

  /** Counts of things, kept in the order of their names. */
  static void count(Map<String, Integer> counts, String name, int times) {
    counts.merge(name, times, Integer::sum);
  }
}
