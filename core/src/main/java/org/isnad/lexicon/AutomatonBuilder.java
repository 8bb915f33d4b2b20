package org.isnad.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Builds an {@link Automaton} from keys given in ascending order of their UTF-16 units. */
public final class AutomatonBuilder {
  private static final class State {
    final List<Arc> arcs = new ArrayList<>(2);
    boolean accepting;
    int id = Automaton.NONE;
    int keys;
  }

  private static final class Arc {
    final char label;
    State target;

    Arc(char label, State target) {
      this.label = label;
      this.target = target;
    }
  }

  private final Map<List<Object>, State> register = new HashMap<>();
  private final List<State> finished = new ArrayList<>();
  private final State root = new State();
  private String previous = "";
  private boolean any;
  private int size;

  /** Adds a key; equal or smaller than the one before it is an {@link IllegalArgumentException}. */
  public void add(String key) {
    if (any && key.compareTo(previous) <= 0) {
      throw new IllegalArgumentException("keys out of order: " + previous + " then " + key);
    }
    int common = commonPrefix(previous, key);
    State state = root;
    for (int i = 0; i < common; i++) {
      state = last(state).target;
    }
    minimize(state);
    for (int i = common; i < key.length(); i++) {
      State next = new State();
      state.arcs.add(new Arc(key.charAt(i), next));
      state = next;
    }
    state.accepting = true;
    previous = key;
    any = true;
    size++;
  }

  public Automaton build() {
    minimize(root);
    finish(root);
    int[] firstArc = new int[finished.size() + 1];
    for (State state : finished) {
      firstArc[state.id + 1] = firstArc[state.id] + state.arcs.size();
    }
    int arcs = firstArc[finished.size()];
    char[] labels = new char[arcs];
    int[] targets = new int[arcs];
    int[] skips = new int[arcs];
    boolean[] accepting = new boolean[finished.size()];
    for (State state : finished) {
      accepting[state.id] = state.accepting;
      int skip = state.accepting ? 1 : 0;
      int at = firstArc[state.id];
      for (Arc arc : state.arcs) {
        labels[at] = arc.label;
        targets[at] = arc.target.id;
        skips[at] = skip;
        skip += arc.target.keys;
        at++;
      }
    }
    return new Automaton(firstArc, labels, targets, skips, accepting, root.id, size);
  }

  /** Replaces the last branch below a state by equal states seen before, deepest first. */
  private void minimize(State state) {
    List<State> branch = new ArrayList<>();
    for (State at = state; !at.arcs.isEmpty(); ) {
      State target = last(at).target;
      if (target.id != Automaton.NONE) {
        break;
      }
      branch.add(at);
      at = target;
    }
    for (int i = branch.size() - 1; i >= 0; i--) {
      Arc arc = last(branch.get(i));
      arc.target = register.computeIfAbsent(signature(arc.target), key -> finish(arc.target));
    }
  }

  private State finish(State state) {
    state.id = finished.size();
    state.keys = state.accepting ? 1 : 0;
    for (Arc arc : state.arcs) {
      state.keys += arc.target.keys;
    }
    finished.add(state);
    return state;
  }

  private static List<Object> signature(State state) {
    List<Object> signature = new ArrayList<>(1 + 2 * state.arcs.size());
    signature.add(state.accepting);
    for (Arc arc : state.arcs) {
      signature.add(arc.label);
      signature.add(arc.target.id);
    }
    return signature;
  }

  private static Arc last(State state) {
    return state.arcs.get(state.arcs.size() - 1);
  }

  private static int commonPrefix(String a, String b) {
    int length = Math.min(a.length(), b.length());
    int i = 0;
    while (i < length && a.charAt(i) == b.charAt(i)) {
      i++;
    }
    return i;
  }
}
