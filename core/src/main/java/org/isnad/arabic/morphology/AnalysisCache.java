package org.isnad.arabic.morphology;

import java.util.List;
import org.isnad.language.Analysis;
import org.isnad.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * The last readings of each word, in a fixed number of slots. Entries are immutable, so threads may
 * share it without locks: a lost write only costs a second look-up, never another result.
 */
final class AnalysisCache {
  private record Entry(String form, String marks, List<Analysis> readings) {
    boolean isOf(Token token) {
      return form.equals(token.form()) && marks.equals(token.marks());
    }
  }

  private static final int SLOTS = 1 << 17;

  private final @Nullable Entry[] entries = new @Nullable Entry[SLOTS];

  /** The stored readings of a token, or null. */
  @Nullable List<Analysis> find(Token token) {
    Entry entry = entries[slot(token)];
    return entry != null && entry.isOf(token) ? entry.readings : null;
  }

  void store(Token token, List<Analysis> readings) {
    entries[slot(token)] = new Entry(token.form(), token.marks(), readings);
  }

  private static int slot(Token token) {
    int hash = token.form().hashCode() + 31 * token.marks().hashCode();
    return (hash ^ hash >>> 15) & SLOTS - 1;
  }
}
