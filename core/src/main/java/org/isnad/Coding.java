package org.isnad;

import java.util.List;

/**
 * What the coder found in an article.
 *
 * @param events in the order of trigger start, type, count
 * @param warnings what a person should know about this article, in plain words
 */
public record Coding(List<Event> events, List<String> warnings) {
  public Coding {
    events = List.copyOf(events);
    warnings = List.copyOf(warnings);
  }
}
