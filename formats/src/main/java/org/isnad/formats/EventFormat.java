package org.isnad.formats;

import java.util.List;
import org.isnad.Article;
import org.isnad.Event;

/** A form in which events are written. Immutable: threads share it. */
public interface EventFormat {
  /** What comes before the first article, maybe empty. */
  default String head() {
    return "";
  }

  /** The events of one article, ended by a line end unless there is nothing to write. */
  String write(Article article, List<Event> events);
}
