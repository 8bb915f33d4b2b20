package org.isnad.event;

import java.util.ArrayList;
import java.util.List;
import org.isnad.language.Argument;
import org.isnad.language.Phrase;

/** Events without direction: all who take part are actors. */
final class Parties {
  private Parties() {}

  /** Puts the actor, the recipient and the companions of an entry's frame together as actors. */
  static Candidate together(Candidate candidate, Frame frame) {
    List<Argument> all = new ArrayList<>();
    addNew(all, candidate.actors());
    addNew(all, candidate.recipients());
    for (String place : candidate.entry().recipient()) {
      addNew(all, frame.in(place));
    }
    return candidate.withParties(all, List.of());
  }

  private static void addNew(List<Argument> all, List<Argument> more) {
    for (Argument argument : more) {
      if (all.stream().noneMatch(old -> isSame(old, argument))) {
        all.add(argument);
      }
    }
  }

  private static boolean isSame(Argument one, Argument other) {
    Phrase phrase = one.phrase();
    Phrase otherPhrase = other.phrase();
    if (phrase == null || otherPhrase == null) {
      return one.token() == other.token();
    }
    return phrase.from() == otherPhrase.from();
  }
}
