package org.isnad.formats;

import java.time.LocalDate;
import java.util.List;
import org.isnad.Article;
import org.isnad.Entity;
import org.isnad.Event;
import org.jspecify.annotations.Nullable;

/**
 * A row of the data sets that have one source and one target a row: a pair of an event's parties.
 *
 * @param event the article's account of it
 * @param mentions its mentions in the article, in their order
 * @param sentences their sentences' numbers, from 1
 * @param id of this row: the event's, and the pair's number
 * @param day the first day of the event, or else the day of the news
 * @param source null when unknown
 * @param target null when unknown or nobody
 */
record Dyad(
    Article article,
    Event event,
    List<Event> mentions,
    List<Integer> sentences,
    String id,
    LocalDate day,
    @Nullable Entity source,
    @Nullable Entity target) {

  CameoActor sourceCode() {
    return CameoActor.of(source);
  }

  CameoActor targetCode() {
    return CameoActor.of(target);
  }

  /** Whether at least one side has a code. */
  boolean isCoded() {
    return sourceCode().code() != null || targetCode().code() != null;
  }

  /** The numbers of the sentences, each once. */
  List<Integer> sentenceNumbers() {
    return sentences.stream().distinct().toList();
  }
}
