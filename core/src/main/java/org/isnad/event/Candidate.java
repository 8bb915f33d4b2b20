package org.isnad.event;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.language.Analysis;
import org.isnad.language.Argument;
import org.isnad.language.Arguments;
import org.isnad.language.Features;
import org.isnad.language.ParsedSentence;

/**
 * A reading of a trigger as an event, with the reasons for and against it.
 *
 * @param trigger token of the trigger
 * @param light token of the light verb that carries it, −1 when none
 * @param features names and values that the judge weighs
 */
public record Candidate(
    ParsedSentence sentence,
    int trigger,
    int light,
    Entry entry,
    Entry.Code code,
    List<Argument> actors,
    List<Argument> recipients,
    Arguments arguments,
    Map<String, Integer> features) {

  public Candidate {
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    features = new TreeMap<>(features);
  }

  /** The id of the lexicon entry that made it. */
  public String entryId() {
    return entry.id();
  }

  /** The trigger is a verb that tells what goes on now. */
  boolean tellsOfPresent() {
    Analysis word = sentence.word(trigger);
    return word.isVerb() && Features.tense(word.features()) == Features.PRESENT;
  }

  Candidate withParties(List<Argument> newActors, List<Argument> newRecipients) {
    return new Candidate(
        sentence, trigger, light, entry, code, newActors, newRecipients, arguments, features);
  }
}
