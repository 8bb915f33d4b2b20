package org.isnad.formats;

import java.util.List;
import org.isnad.Article;
import org.isnad.Event;
import org.isnad.Happening;
import org.isnad.coreference.HappeningMerger;

/**
 * One record a happening, in another format; as JSONL with its mentions and what they disagree on.
 */
public final class HappeningFormat implements EventFormat {
  private final EventFormat format;

  public HappeningFormat(EventFormat format) {
    this.format = format;
  }

  @Override
  public String head() {
    return format.head();
  }

  @Override
  public String write(Article article, List<Event> events) {
    List<Happening> happenings = HappeningMerger.merge(events);
    return format instanceof JsonRecords records && records.isFull()
        ? records.writeHappenings(article, happenings)
        : format.write(article, happenings.stream().map(Happening::account).toList());
  }
}
