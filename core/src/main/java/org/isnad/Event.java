package org.isnad;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One mention of an event: a sentence's report of who did what to whom.
 *
 * @param id {@code ARTICLE-ID:START:TYPE:K}, the same on every run; START in code points
 * @param eventId the id of the happening's earliest mention in the article
 * @param date when it happened, null when the text does not say
 * @param dateText the words that gave the date, null when none did
 * @param modes PLOVER modes, maybe empty
 * @param contexts PLOVER contexts, maybe empty
 * @param place where, null when not stated
 * @param triggerText the trigger's words: of a light verb and its noun, both
 * @param cameo the closest CAMEO code
 * @param attribution the chain of sources, nearest the event first
 * @param deniedBy who denies it in the article
 * @param trigger where the trigger stands; of a light verb apart from its noun, the noun
 * @param sentence where the sentence stands
 * @param evidence lexicon entry ids and rule names that decided, in order
 */
public record Event(
    String id,
    String eventId,
    @Nullable DateRange date,
    @Nullable String dateText,
    EventType type,
    List<String> modes,
    List<String> contexts,
    List<Entity> actors,
    List<Entity> recipients,
    @Nullable Place place,
    List<String> triggerText,
    double score,
    String cameo,
    List<Status> status,
    List<Attribution> attribution,
    List<Entity> deniedBy,
    Span trigger,
    Span sentence,
    List<String> evidence) {

  /** Auxiliary modes of the codebook. */
  public enum Status {
    HISTORICAL,
    FUTURE,
    HYPOTHETICAL,
    NEGATION
  }

  public Event {
    modes = List.copyOf(modes);
    contexts = List.copyOf(contexts);
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    triggerText = List.copyOf(triggerText);
    status = List.copyOf(status);
    attribution = List.copyOf(attribution);
    deniedBy = List.copyOf(deniedBy);
    evidence = List.copyOf(evidence);
  }

  /** The same mention as one of another happening. */
  public Event withEventId(String newEventId) {
    return with(date, newEventId, recipients, deniedBy);
  }

  /** The same mention, denied. */
  public Event withDeniedBy(List<Entity> deniers) {
    return with(date, eventId, recipients, deniers);
  }

  /** The same mention on another date, which other words gave. */
  public Event withDate(DateRange newDate) {
    return with(newDate, eventId, recipients, deniedBy);
  }

  /** The same mention, done to others. */
  public Event withRecipients(List<Entity> newRecipients) {
    return with(date, eventId, newRecipients, deniedBy);
  }

  /** The earliest mention with what all mentions of the happening tell. */
  public Event accountOf(
      @Nullable DateRange fullestDate,
      @Nullable String fullestDateText,
      List<String> fullestModes,
      List<Entity> fullestActors,
      List<Entity> fullestRecipients,
      @Nullable Place fullestPlace,
      List<Attribution> allSources,
      List<Entity> allDeniers,
      List<String> allEvidence) {
    return new Event(
        id,
        eventId,
        fullestDate,
        fullestDateText,
        type,
        fullestModes,
        contexts,
        fullestActors,
        fullestRecipients,
        fullestPlace,
        triggerText,
        score,
        cameo,
        status,
        allSources,
        allDeniers,
        trigger,
        sentence,
        allEvidence);
  }

  private Event with(
      @Nullable DateRange newDate,
      String newEventId,
      List<Entity> newRecipients,
      List<Entity> deniers) {
    return new Event(
        id,
        newEventId,
        newDate,
        dateText,
        type,
        modes,
        contexts,
        actors,
        newRecipients,
        place,
        triggerText,
        score,
        cameo,
        status,
        attribution,
        deniers,
        trigger,
        sentence,
        evidence);
  }
}
