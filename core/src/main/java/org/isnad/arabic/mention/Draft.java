package org.isnad.arabic.mention;

import java.util.List;
import org.isnad.actor.Referent;

/**
 * A mention before the context has spoken.
 *
 * @param recall under which keys an earlier mention may say who this is, likeliest first
 * @param wholly whether the earlier mention is the same one, or only lends its country
 * @param remember keys under which later mentions may mean this one
 * @param inherits whether it belongs to the country in focus when nothing else tells
 * @param shared whether a second country may follow that has the same office or group
 */
record Draft(
    int from,
    int to,
    int head,
    List<Referent> referents,
    List<String> recall,
    boolean wholly,
    List<String> remember,
    boolean inherits,
    boolean shared) {
  Draft {
    referents = List.copyOf(referents);
    recall = List.copyOf(recall);
    remember = List.copyOf(remember);
  }

  /** A mention that tells by itself who is meant. */
  static Draft of(int from, int to, int head, List<Referent> referents) {
    return new Draft(from, to, head, referents, List.of(), false, List.of(), false, false);
  }

  Referent best() {
    return referents.get(0);
  }

  Draft remembering(List<String> keys) {
    return new Draft(from, to, head, referents, recall, wholly, keys, inherits, shared);
  }

  /** The same, of the country in focus when nothing else tells. */
  Draft inheriting() {
    return new Draft(from, to, head, referents, recall, wholly, remember, true, shared);
  }

  Draft startingAt(int start) {
    return new Draft(start, to, head, referents, recall, wholly, remember, inherits, shared);
  }
}
