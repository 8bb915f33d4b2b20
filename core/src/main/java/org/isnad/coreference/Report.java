package org.isnad.coreference;

import org.isnad.Event;
import org.isnad.event.Candidate;
import org.isnad.event.EventDates;

/** An event with the reading of the sentence that tells it. */
public record Report(Event event, Candidate candidate) {
  Report with(Event changed) {
    return new Report(changed, candidate);
  }

  int sentence() {
    return candidate.sentence().number();
  }

  /** The text gives its date; it is not just the day of the news. */
  boolean isDated() {
    return event.date() != null && !event.evidence().contains(EventDates.DAY_OF_NEWS);
  }
}
