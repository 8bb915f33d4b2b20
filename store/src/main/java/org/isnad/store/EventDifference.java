package org.isnad.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.store.record.EventRecord;

/**
 * How an article's events differ from those it had.
 *
 * @param added ids, as in {@link Change}
 */
record EventDifference(List<String> added, List<String> altered, List<String> removed) {
  /** The last field of a record, which alone changes with every lexicon. */
  private static final String CODER = ",\"coder\":";

  /** Compares lines of records by their ids; who coded them does not count. */
  static EventDifference between(String before, String after) {
    Map<String, String> old = byId(before);
    List<String> added = new ArrayList<>();
    List<String> altered = new ArrayList<>();
    byId(after)
        .forEach(
            (id, told) -> {
              String earlier = old.remove(id);
              if (earlier == null) {
                added.add(id);
              } else if (!earlier.equals(told)) {
                altered.add(id);
              }
            });
    return new EventDifference(added, altered, List.copyOf(old.keySet()));
  }

  boolean isNone() {
    return added.isEmpty() && altered.isEmpty() && removed.isEmpty();
  }

  private static Map<String, String> byId(String lines) {
    Map<String, String> byId = new LinkedHashMap<>();
    lines.lines().forEach(line -> byId.put(EventRecord.id(line), withoutCoder(line)));
    return byId;
  }

  private static String withoutCoder(String line) {
    int coder = line.lastIndexOf(CODER);
    return coder < 0 ? line : line.substring(0, coder);
  }
}
