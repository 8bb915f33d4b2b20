package org.isnad.arabic.mention;

import java.util.List;
import org.isnad.actor.Referent;
import org.jspecify.annotations.Nullable;

/**
 * A mention before the context has spoken.
 *
 * @param recall under which key an earlier mention may say who this is, null for none
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
    @Nullable String recall,
    boolean wholly,
    List<String> remember,
    boolean inherits,
    boolean shared) {
  Draft {
    referents = List.copyOf(referents);
    remember = List.copyOf(remember);
  }

  /** A mention that tells by itself who is meant. */
  static Draft of(int from, int to, int head, List<Referent> referents) {
    return new Draft(from, to, head, referents, null, false, List.of(), false, false);
  }

  Referent best() {
    return referents.get(0);
  }

  Draft remembering(List<String> keys) {
    return new Draft(from, to, head, referents, recall, wholly, keys, inherits, shared);
  }

  Draft startingAt(int start) {
    return new Draft(start, to, head, referents, recall, wholly, remember, inherits, shared);
  }

  Draft endingAt(int end) {
    return new Draft(from, end, head, referents, recall, wholly, remember, inherits, shared);
  }
}
