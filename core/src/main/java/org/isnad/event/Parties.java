package org.isnad.event;

import java.util.ArrayList;
import java.util.List;
import org.isnad.language.Argument;
import org.isnad.language.Features;
import org.isnad.language.Phrase;

/** Events without direction: all who take part are actors. */
final class Parties {
  /** The preposition of companions, meem and ain. */
  private static final String WITH = "\u0645\u0639";

  private Parties() {}

  /** Puts all who stand in the places of an entry's actor and recipient together as actors. */
  static Candidate together(Candidate candidate, Frame frame) {
    List<Argument> all = new ArrayList<>();
    addNew(all, candidate.actors());
    for (String place : candidate.entry().actor()) {
      addNew(all, frame.in(place));
    }
    addNew(all, candidate.recipients());
    for (String place : candidate.entry().recipient()) {
      addNew(all, frame.in(place));
    }
    return candidate.withParties(all, List.of());
  }

  /**
   * Calls with A and with B are two events: a noun in the dual or plural that several companions
   * follow tells of one act with each.
   */
  static List<Candidate> apart(Candidate candidate) {
    List<Argument> companions = candidate.arguments().in(WITH);
    int features = candidate.sentence().word(candidate.trigger()).features();
    boolean dual = Features.number(features) == Features.DUAL;
    boolean owned = candidate.sentence().word(candidate.trigger()).enclitic() != 0;
    boolean plural = Features.number(features) == Features.PLURAL && owned;
    boolean several = (dual || plural) && companions.size() == 2;
    if (!candidate.entry().allParties()
        || !several
        || candidate.sentence().word(candidate.trigger()).isVerb()) {
      return List.of(candidate);
    }
    List<Argument> others = new ArrayList<>(candidate.actors());
    others.removeIf(actor -> companions.stream().anyMatch(with -> isSame(with, actor)));
    List<Candidate> apart = new ArrayList<>(companions.size());
    for (Argument companion : companions) {
      List<Argument> actors = new ArrayList<>(others);
      actors.add(companion);
      apart.add(candidate.withParties(actors, List.of()));
    }
    return apart;
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
