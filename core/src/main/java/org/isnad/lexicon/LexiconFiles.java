package org.isnad.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files of a lexicon as read: rules from YAML, rows from TSV, by path below the directory
 * without the ending, such as {@code events/assault} or {@code words/verbs}.
 */
public record LexiconFiles(SortedMap<String, List<Node>> rules, SortedMap<String, List<Row>> rows) {

  public static LexiconFiles empty() {
    return new LexiconFiles(new TreeMap<>(), new TreeMap<>());
  }

  /** The rows of one file, empty when it is absent. */
  public List<Row> rows(String path) {
    return rows.getOrDefault(path, List.of());
  }

  /** The rules of one file, empty when it is absent. */
  public List<Node> rules(String path) {
    return rules.getOrDefault(path, List.of());
  }

  /** All rules below a folder, in the order of file names. */
  public List<Node> rulesBelow(String folder) {
    return below(rules, folder);
  }

  /** All rows below a folder, in the order of file names. */
  public List<Row> rowsBelow(String folder) {
    return below(rows, folder);
  }

  private static <T> List<T> below(SortedMap<String, List<T>> files, String folder) {
    List<T> all = new ArrayList<>();
    files.tailMap(folder + '/').headMap(folder + (char) ('/' + 1)).values().forEach(all::addAll);
    return List.copyOf(all);
  }
}
