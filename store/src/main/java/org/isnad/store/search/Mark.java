package org.isnad.store.search;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.isnad.store.Change;
import org.isnad.store.Store;

/**
 * How far an index has followed its store; kept with every commit of the index.
 *
 * @param format of the index and its lexicon; an index of another is made anew
 * @param change the number of the last change that it holds
 * @param what tells that change from one of the same number in another store
 */
record Mark(String format, long change, String what) {
  private static final String FORMAT = "format";
  private static final String CHANGE = "change";
  private static final String WHAT = "what";

  /** Of an index that holds nothing. */
  static Mark none(String format) {
    return new Mark(format, 0, "");
  }

  /** Of an index that holds all changes of a store up to one. */
  static Mark at(String format, long change, Store store) {
    return new Mark(format, change, what(change, store));
  }

  static Mark of(Map<String, String> commit) {
    return new Mark(
        Objects.requireNonNullElse(commit.get(FORMAT), ""),
        Long.parseLong(Objects.requireNonNullElse(commit.get(CHANGE), "0")),
        Objects.requireNonNullElse(commit.get(WHAT), ""));
  }

  Map<String, String> asCommit() {
    return Map.of(FORMAT, format, CHANGE, Long.toString(change), WHAT, what);
  }

  /** Whether an index of this mark needs only what the store changed since. */
  boolean isOf(Store store, String presentFormat) {
    return format.equals(presentFormat) && what.equals(what(change, store));
  }

  private static String what(long change, Store store) {
    List<Change> changes = change == 0 ? List.of() : store.changesAfter(change - 1, 1);
    return changes.isEmpty() ? "" : changes.get(0).number() + " " + changes.get(0).article();
  }
}
