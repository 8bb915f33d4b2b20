package org.isnad.formats;

import java.util.List;
import org.isnad.Article;
import org.isnad.Event;

/** A form in which events are written as text. Immutable: threads share it. */
public interface EventFormat {
  /** What comes before the first article, maybe empty. */
  default String head() {
    return "";
  }

  /** What comes between what is written of two articles, maybe empty. */
  default String between() {
    return "";
  }

  /** The events of one article, ended by a line end unless there is nothing to write. */
  String write(Article article, List<Event> events);

  /** What comes after the last article, maybe empty. */
  default String tail() {
    return "";
  }

  /** The columns in their order, empty where the format is no table. */
  default List<ColumnNote> columns() {
    return List.of();
  }
}
