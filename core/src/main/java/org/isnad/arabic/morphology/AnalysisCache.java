package org.isnad.arabic.morphology;

import org.isnad.language.Analysis;
import org.isnad.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * The last readings of each word, in a fixed number of slots. Entries are immutable, so threads may
 * share it without locks: a lost write only costs a second look-up, never another result.
 */
final class AnalysisCache {
  private record Entry(String form, String marks, Readings readings) {
    boolean isOf(Token token) {
      return form.equals(token.form()) && marks.equals(token.marks());
    }
  }

  /** An array of which only copies leave. */
  private static final class Readings {
    private final Analysis[] all;

    Readings(Analysis[] all) {
      this.all = all;
    }

    Analysis[] copy() {
      return all.clone();
    }
  }

  private static final int SLOTS = 1 << 17;

  /** Words of the same place take slots next to each other. */
  private static final int NEIGHBOURS = 4;

  private final @Nullable Entry[] entries = new @Nullable Entry[SLOTS + NEIGHBOURS];

  /** A copy of the stored readings of a token, or null. */
  Analysis @Nullable [] find(Token token) {
    int slot = slot(token);
    for (int i = slot; i < slot + NEIGHBOURS; i++) {
      Entry entry = entries[i];
      if (entry == null) {
        return null;
      }
      if (entry.isOf(token)) {
        return entry.readings.copy();
      }
    }
    return null;
  }

  /** Where all neighbours are taken, the word's hash says which of them makes room. */
  void store(Token token, Analysis[] readings) {
    int slot = slot(token);
    int at = slot + (token.form().hashCode() >>> 8) % NEIGHBOURS;
    for (int i = slot; i < slot + NEIGHBOURS; i++) {
      if (entries[i] == null) {
        at = i;
        break;
      }
    }
    entries[at] = new Entry(token.form(), token.marks(), new Readings(readings.clone()));
  }

  private static int slot(Token token) {
    int hash = token.form().hashCode() + 31 * token.marks().hashCode();
    return (hash ^ hash >>> 15) & SLOTS - 1;
  }
}
