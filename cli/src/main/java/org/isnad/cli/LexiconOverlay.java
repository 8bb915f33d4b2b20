package org.isnad.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.isnad.lexicon.LexiconFiles;
import org.isnad.lexicon.LexiconReader;
import org.isnad.lexicon.Node;
import org.jspecify.annotations.Nullable;

/** A user's own entries over those of a lexicon. */
final class LexiconOverlay {
  private LexiconOverlay() {}

  /**
   * All entries of both: an entry with the id of another replaces it, wherever it stands; rows are
   * added before the others.
   */
  static LexiconFiles over(LexiconFiles below, Path directory) {
    LexiconFiles own = LexiconReader.read(directory);
    LexiconFiles all = new LexiconFiles(new TreeMap<>(), new TreeMap<>());
    Set<String> replaced = ids(own);
    below.rules().forEach((file, rules) -> all.rules().put(file, without(replaced, rules)));
    own.rules().forEach((file, rules) -> all.rules().merge(file, rules, (b, o) -> joined(o, b)));
    below.rows().forEach((file, rows) -> all.rows().put(file, rows));
    own.rows().forEach((file, rows) -> all.rows().merge(file, rows, (b, o) -> joined(o, b)));
    return all;
  }

  private static Set<String> ids(LexiconFiles files) {
    Set<String> ids = new HashSet<>();
    for (List<Node> rules : files.rules().values()) {
      rules.stream().map(LexiconOverlay::id).filter(Objects::nonNull).forEach(ids::add);
    }
    return ids;
  }

  private static @Nullable String id(Node rule) {
    return rule.isMap() ? rule.textOf("id") : null;
  }

  private static List<Node> without(Set<String> replaced, List<Node> rules) {
    return rules.stream().filter(rule -> !replaced.contains(String.valueOf(id(rule)))).toList();
  }

  private static <T> List<T> joined(List<T> first, List<T> second) {
    List<T> all = new ArrayList<>(first);
    all.addAll(second);
    return List.copyOf(all);
  }
}
