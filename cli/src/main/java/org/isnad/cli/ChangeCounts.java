package org.isnad.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.store.Change;

/** Counts of events added, removed and altered, by type. */
final class ChangeCounts {
  private static final String ALL = "all";
  private static final String ROW = "%-10s %9s %9s %9s\n";

  private final Map<String, Count> types = new TreeMap<>();
  private final Count all = new Count();
  private long articles;
  private long changed;

  /** Of one type. */
  private static final class Count {
    private long added;
    private long removed;
    private long altered;

    private String row(String name) {
      return String.format(Locale.ROOT, ROW, name, number(added), number(removed), number(altered));
    }
  }

  /**
   * Counts a batch.
   *
   * @param coded how many articles were coded
   * @param changes of those whose events changed
   */
  void add(int coded, List<Change> changes) {
    articles += coded;
    changed += changes.size();
    for (Change change : changes) {
      change.added().forEach(id -> of(id).added++);
      change.removed().forEach(id -> of(id).removed++);
      change.altered().forEach(id -> of(id).altered++);
      all.added += change.added().size();
      all.removed += change.removed().size();
      all.altered += change.altered().size();
    }
  }

  private Count of(String event) {
    return types.computeIfAbsent(type(event), type -> new Count());
  }

  /** Ids of events end in {@code :TYPE:K}. */
  private static String type(String event) {
    String[] parts = event.split(":", -1);
    return parts[parts.length - 2];
  }

  /** Sums up in a table. */
  String summary() {
    StringBuilder lines = new StringBuilder();
    lines.append(number(articles)).append(" articles coded anew, ");
    lines.append(number(changed)).append(" with other events\n");
    if (changed > 0) {
      lines.append('\n').append(String.format(Locale.ROOT, ROW, "", "added", "removed", "altered"));
      types.forEach((type, count) -> lines.append(count.row(type)));
      lines.append(all.row(ALL));
    }
    return lines.toString();
  }

  private static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
