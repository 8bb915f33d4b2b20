package org.isnad.event;

import java.util.ArrayList;
import java.util.List;
import org.isnad.actor.Referent;
import org.isnad.language.Argument;
import org.isnad.language.Arguments;
import org.isnad.language.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * Makes one event of what a sentence tells of one act: the act and whom it killed; the raids and
 * what they hit.
 */
public final class SentenceMerger {
  private SentenceMerger() {}

  /** The accepted candidates of a sentence, merged; in the order of their triggers. */
  public static List<Candidate> merge(List<Candidate> accepted) {
    List<Candidate> merged = new ArrayList<>(accepted);
    for (int i = 0; i < merged.size(); i++) {
      for (int j = 0; j < merged.size(); j++) {
        Candidate joined = i == j ? null : joined(merged.get(i), merged.get(j));
        if (joined != null) {
          merged.set(i, joined);
          merged.remove(j);
          return merge(merged);
        }
      }
    }
    return merged;
  }

  /** The first with what the second adds, when the second tells of the same act; else null. */
  private static @Nullable Candidate joined(Candidate act, Candidate other) {
    if (act.code().type() != other.code().type() || act.trigger() == other.trigger()) {
      return null;
    }
    boolean light = act.light() >= 0 && act.light() == other.trigger();
    if (light && !carries(other, act)) {
      return act.carriedBy(other);
    }
    if (light || carries(other, act)) {
      return act.withParties(act.actors(), union(act.recipients(), other.recipients()));
    }
    boolean outcomeOfAct = other.entry().outcome() && !act.entry().outcome();
    boolean twoOutcomes =
        other.entry().outcome() && act.entry().outcome() && act.trigger() < other.trigger();
    if ((outcomeOfAct || twoOutcomes) && sameDoers(act, other)) {
      List<Argument> actors = act.actors().isEmpty() ? other.actors() : act.actors();
      return act.withParties(actors, union(act.recipients(), other.recipients()));
    }
    return null;
  }

  /** The verb's subject is the noun of the act: raids that hit. */
  private static boolean carries(Candidate verb, Candidate act) {
    for (Argument subject : verb.arguments().in(Arguments.SUBJECT)) {
      Phrase phrase = subject.phrase();
      if (phrase != null && phrase.covers(act.trigger())) {
        return true;
      }
    }
    return false;
  }

  private static boolean sameDoers(Candidate one, Candidate other) {
    if (one.actors().isEmpty() || other.actors().isEmpty()) {
      return true;
    }
    Referent first = referent(one.actors().get(0));
    Referent second = referent(other.actors().get(0));
    return first == null || second == null || first.id().equals(second.id());
  }

  private static @Nullable Referent referent(Argument argument) {
    Phrase phrase = argument.phrase();
    return phrase == null || phrase.mention() == null ? null : phrase.mention().best();
  }

  private static List<Argument> union(List<Argument> some, List<Argument> more) {
    List<Argument> union = new ArrayList<>(some);
    for (Argument argument : more) {
      if (some.stream().noneMatch(old -> old.token() == argument.token())) {
        union.add(argument);
      }
    }
    return union;
  }
}
