package org.isnad.ingest.repeat;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The prints of the latest articles, found by parts of them. */
final class RecentPrints {
  /** A print is cut into bands; near copies have one whole band in common, most probably. */
  private static final int ROWS = 4;

  private static final int BANDS = MinHash.SIZE / ROWS;

  /** The bands of an article, and its text as a whole. */
  private static final int KEYS = BANDS + 1;

  /** Two articles of one event have some runs in common; a copy has most. */
  private static final int COPY = MinHash.SIZE * 6 / 10;

  /** A text that hundreds repeat need not be compared with all of them. */
  private static final int LONGEST_WALK = 64;

  private static final int NONE = -1;

  private final @Nullable Print[] ring;

  /** Chains of entries by hash: an entry is an article's place and one of its keys. */
  private final int[] heads;

  private final int[] following;
  private int next;

  /** For a number of articles, a power of two. */
  RecentPrints(int size) {
    ring = new Print[size];
    heads = new int[size * BANDS];
    following = new int[size * KEYS];
    Arrays.fill(heads, NONE);
  }

  void add(Print print) {
    Print oldest = ring[next];
    if (oldest != null) {
      unlink(oldest);
    }
    ring[next] = print;
    for (int key = firstKey(print); key < KEYS; key++) {
      int head = head(print, key);
      following[next * KEYS + key] = heads[head];
      heads[head] = next * KEYS + key;
    }
    next = (next + 1) % ring.length;
  }

  /** A short text has its last key only, the text as a whole. */
  private static int firstKey(Print print) {
    return print.shingles().length == 0 ? BANDS : 0;
  }

  private int head(Print print, int key) {
    long hash = key == BANDS ? print.text() : band(print, key);
    return (int) (hash >>> 20) & heads.length - 1;
  }

  private static long band(Print print, int band) {
    long hash = band;
    for (int i = band * ROWS; i < (band + 1) * ROWS; i++) {
      hash = hash * 0x9E3779B97F4A7C15L + print.shingles()[i];
    }
    return TextHash.mixed(hash);
  }

  private void unlink(Print print) {
    for (int key = firstKey(print); key < KEYS; key++) {
      int head = head(print, key);
      int entry = next * KEYS + key;
      if (heads[head] == entry) {
        heads[head] = following[entry];
      } else {
        unlink(heads[head], entry);
      }
    }
  }

  private void unlink(int first, int entry) {
    int at = first;
    while (at != NONE && following[at] != entry) {
      at = following[at];
    }
    if (at != NONE) {
      following[at] = following[entry];
    }
  }

  /** The id of an article with the same text by the same outlet, or null. */
  @Nullable String sameTextOfOutlet(Print print) {
    int steps = 0;
    for (int entry = heads[head(print, BANDS)];
        entry != NONE && steps < LONGEST_WALK;
        entry = following[entry], steps++) {
      Print other = ring[entry / KEYS];
      if (other != null && other.text() == print.text() && other.outlet().equals(print.outlet())) {
        return other.id();
      }
    }
    return null;
  }

  /** The id of the article, of another outlet, that this one copies most of, or null. */
  @Nullable String copied(Print print) {
    Print best = null;
    int most = COPY - 1;
    for (int key = firstKey(print); key < KEYS; key++) {
      int steps = 0;
      for (int entry = heads[head(print, key)];
          entry != NONE && steps < LONGEST_WALK;
          entry = following[entry], steps++) {
        Print other = ring[entry / KEYS];
        int common = other == null ? 0 : common(print, other);
        // of equal ones the earlier, which comes later in its chain
        if (common > most || common == most && best != null) {
          most = common;
          best = other;
        }
      }
    }
    return best == null ? null : best.id();
  }

  private static int common(Print print, Print other) {
    if (other.outlet().equals(print.outlet())) {
      return 0;
    }
    if (print.text() == other.text()) {
      return MinHash.SIZE;
    }
    boolean comparable = print.shingles().length > 0 && other.shingles().length > 0;
    return comparable ? MinHash.common(print.shingles(), other.shingles()) : 0;
  }
}
