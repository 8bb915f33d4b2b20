package org.isnad.lexicon;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Keys, each with a run of ints, in the order in which they were put. */
public final class KeyTable {
  private final Automaton keys;
  private final int[] starts;
  private final int[] values;

  private KeyTable(Automaton keys, int[] starts, int[] values) {
    this.keys = keys;
    this.starts = starts;
    this.values = values;
  }

  public Automaton keys() {
    return keys;
  }

  /** Where the run of the key with this number starts among the values. */
  public int start(int number) {
    return starts[number];
  }

  /** Where the run of the key with this number ends, exclusive. */
  public int end(int number) {
    return starts[number + 1];
  }

  public int value(int at) {
    return values[at];
  }

  /** The run of a key, empty when there is no such key. */
  public int[] get(CharSequence key) {
    int number = keys.find(key);
    return number == Automaton.NONE
        ? new int[0]
        : Arrays.copyOfRange(values, starts[number], starts[number + 1]);
  }

  void write(DataOutputStream out) throws IOException {
    keys.write(out);
    BulkArrays.write(out, starts);
    BulkArrays.write(out, values);
  }

  static KeyTable read(DataInputStream in) throws IOException {
    return new KeyTable(Automaton.read(in), BulkArrays.readInts(in), BulkArrays.readInts(in));
  }

  /** Collects keys in any order. */
  public static final class Builder {
    private final Map<String, List<Integer>> runs = new TreeMap<>();

    /** Adds values to the run of a key. */
    public void put(String key, int... more) {
      List<Integer> run = runs.computeIfAbsent(key, k -> new ArrayList<>(more.length));
      for (int value : more) {
        run.add(value);
      }
    }

    public KeyTable build() {
      AutomatonBuilder automaton = new AutomatonBuilder();
      int[] starts = new int[runs.size() + 1];
      List<Integer> all = new ArrayList<>();
      int number = 0;
      for (Map.Entry<String, List<Integer>> entry : runs.entrySet()) {
        automaton.add(entry.getKey());
        all.addAll(entry.getValue());
        starts[++number] = all.size();
      }
      return new KeyTable(
          automaton.build(), starts, all.stream().mapToInt(Integer::intValue).toArray());
    }
  }
}
