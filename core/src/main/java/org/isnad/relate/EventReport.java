package org.isnad.relate;

import java.util.ArrayList;
import java.util.List;
import org.isnad.DateRange;
import org.isnad.Event.Status;
import org.isnad.EventType;
import org.isnad.Place;
import org.jspecify.annotations.Nullable;

/**
 * What an article reports of one happening, as far as comparing it needs to know.
 *
 * @param id of the happening's earliest mention in the article
 * @param date null when the article does not say
 * @param isDated the text gives the date; it is not just the day of the news
 * @param place null when not stated
 * @param words terms of the sentences that tell it, each once
 * @param numbers in digits or words, of the same sentences, each once
 */
public record EventReport(
    String id,
    EventType type,
    List<String> modes,
    List<Status> status,
    List<Party> actors,
    List<Party> recipients,
    @Nullable Place place,
    @Nullable DateRange date,
    boolean isDated,
    double score,
    List<String> words,
    List<String> numbers) {
  public EventReport {
    modes = List.copyOf(modes);
    status = List.copyOf(status);
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    words = List.copyOf(words);
    numbers = List.copyOf(numbers);
  }

  /** Actors first, then recipients. */
  public List<Party> parties() {
    List<Party> all = new ArrayList<>(actors);
    all.addAll(recipients);
    return all;
  }

  /** It is told as something that happened: not denied in its own sentence, planned or thought. */
  public boolean isReal() {
    return !status.contains(Status.NEGATION)
        && !status.contains(Status.FUTURE)
        && !status.contains(Status.HYPOTHETICAL);
  }
}
