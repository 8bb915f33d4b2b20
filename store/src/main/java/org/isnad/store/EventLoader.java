package org.isnad.store;

import java.sql.SQLException;
import java.util.List;
import org.isnad.store.record.EventRecord;
import org.isnad.store.sql.Session;
import org.isnad.store.sql.StoreException;
import org.jspecify.annotations.Nullable;

/** Unpacks events of one article after another. */
final class EventLoader {
  private final Session session;
  private @Nullable Unpacked present;

  EventLoader(Session session) {
    this.session = session;
  }

  private record Unpacked(KeptArticle article, List<String> lines, EventRecord reader) {}

  /** The event at a position, from 0, among those of an article. */
  KeptEvent event(long article, int position) throws SQLException {
    Unpacked unpacked = present;
    if (unpacked == null || unpacked.article().number() != article) {
      unpacked = unpacked(article);
      present = unpacked;
    }
    String line = unpacked.lines().get(position);
    return new KeptEvent(unpacked.article(), unpacked.reader().event(line), line);
  }

  private Unpacked unpacked(long number) throws SQLException {
    KeptArticle article = Store.keptArticle(session, number);
    if (article == null) {
      throw new StoreException("the store is damaged: article " + number + " is missing");
    }
    return new Unpacked(
        article, article.eventLines().lines().toList(), new EventRecord(article.article().text()));
  }
}
