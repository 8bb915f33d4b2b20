package org.isnad.event;

import java.util.ArrayList;
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
 * @param merged ids of entries whose candidates told of the same act and became part of this one
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
    List<String> merged,
    Map<String, Integer> features) {

  public Candidate {
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    merged = List.copyOf(merged);
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
        sentence,
        trigger,
        light,
        entry,
        code,
        newActors,
        newRecipients,
        arguments,
        merged,
        features);
  }

  /** The same act as the light verb over this noun tells it, which knows better who acts. */
  Candidate carriedBy(Candidate verb) {
    List<String> entries = new ArrayList<>(merged);
    entries.add(verb.entryId());
    return new Candidate(
        sentence,
        trigger,
        light,
        entry,
        code,
        verb.actors.isEmpty() ? actors : verb.actors,
        recipients.isEmpty() ? verb.recipients : recipients,
        arguments,
        entries,
        features);
  }
}
