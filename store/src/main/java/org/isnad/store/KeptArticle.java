package org.isnad.store;

import java.util.ArrayList;
import java.util.List;
import org.isnad.Article;
import org.isnad.Event;
import org.isnad.store.record.EventRecord;

/**
 * The newest version of an article in the store.
 *
 * @param number in the order of arrival, from 1
 * @param version from 1
 * @param change the number of its last change
 * @param coder what coded it
 * @param record the article as JSON on one line, with fields that the program does not know
 * @param eventLines its events as JSONL, the very bytes that {@code isnad code} writes
 */
public record KeptArticle(
    long number,
    int version,
    long change,
    String coder,
    Article article,
    String record,
    String eventLines) {

  /** The events in the order of the text. */
  public List<Event> events() {
    EventRecord reader = new EventRecord(article.text());
    List<Event> events = new ArrayList<>();
    eventLines.lines().forEach(line -> events.add(reader.event(line)));
    return events;
  }
}
