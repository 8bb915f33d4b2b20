package org.isnad.formats;

import java.util.List;
import java.util.function.BiFunction;
import org.isnad.Article;
import org.isnad.Event;

/** Events as the rows of a table. */
final class TableFormat<R> implements EventFormat {
  private final Table<R> table;
  private final boolean hasHead;
  private final BiFunction<Article, List<Event>, List<R>> rows;

  TableFormat(Table<R> table, boolean hasHead, BiFunction<Article, List<Event>, List<R>> rows) {
    this.table = table;
    this.hasHead = hasHead;
    this.rows = rows;
  }

  @Override
  public String head() {
    return hasHead ? table.head() : "";
  }

  @Override
  public String write(Article article, List<Event> events) {
    return table.write(rows.apply(article, events));
  }

  @Override
  public List<ColumnNote> columns() {
    return table.notes();
  }
}
