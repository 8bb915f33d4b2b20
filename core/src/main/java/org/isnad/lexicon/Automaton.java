package org.isnad.lexicon;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * A minimal acyclic automaton over a set of keys that numbers them: the n-th key in sorted order
 * has number n. Look-up costs one step a character; equal endings of keys share their states.
 *
 * <p>Daciuk, Mihov, Watson and Watson, "Incremental Construction of Minimal Acyclic Finite-State
 * Automata" (2000); numbering after Lucchesi and Kowaltowski (1993).
 */
public final class Automaton {
  /** No such state, no such key. */
  public static final int NONE = -1;

  private final int[] firstArc;
  private final char[] labels;
  private final int[] targets;

  /** Keys passed over when taking an arc: those of its elder siblings and of its own state. */
  private final int[] skips;

  private final boolean[] accepting;
  private final int root;
  private final int size;

  Automaton(
      int[] firstArc,
      char[] labels,
      int[] targets,
      int[] skips,
      boolean[] accepting,
      int root,
      int size) {
    this.firstArc = firstArc;
    this.labels = labels;
    this.targets = targets;
    this.skips = skips;
    this.accepting = accepting;
    this.root = root;
    this.size = size;
  }

  /** How many keys there are. */
  public int size() {
    return size;
  }

  public int root() {
    return root;
  }

  /** The number of the key, or {@link #NONE}. */
  public int find(CharSequence key) {
    return find(key, 0, key.length());
  }

  /** The number of the key that stands from {@code start} to {@code end}, or {@link #NONE}. */
  public int find(CharSequence text, int start, int end) {
    int state = root;
    int number = 0;
    for (int i = start; i < end; i++) {
      int arc = arc(state, text.charAt(i));
      if (arc == NONE) {
        return NONE;
      }
      number += skips[arc];
      state = targets[arc];
    }
    return accepting[state] ? number : NONE;
  }

  /** The arc of a state with that label, or {@link #NONE}. */
  public int arc(int state, char label) {
    int low = firstArc[state];
    int high = firstArc[state + 1] - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      char found = labels[middle];
      if (found == label) {
        return middle;
      }
      if (found < label) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return NONE;
  }

  public int target(int arc) {
    return targets[arc];
  }

  /** What taking the arc adds to the number of the key being spelt. */
  public int skip(int arc) {
    return skips[arc];
  }

  public boolean accepts(int state) {
    return accepting[state];
  }

  public int states() {
    return accepting.length;
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(size);
    out.writeInt(root);
    BulkArrays.write(out, firstArc);
    BulkArrays.write(out, labels);
    BulkArrays.write(out, targets);
    BulkArrays.write(out, skips);
    BulkArrays.write(out, accepting);
  }

  static Automaton read(DataInputStream in) throws IOException {
    int size = in.readInt();
    int root = in.readInt();
    int[] firstArc = BulkArrays.readInts(in);
    char[] labels = BulkArrays.readChars(in);
    int[] targets = BulkArrays.readInts(in);
    int[] skips = BulkArrays.readInts(in);
    return new Automaton(firstArc, labels, targets, skips, BulkArrays.readBooleans(in), root, size);
  }
}
