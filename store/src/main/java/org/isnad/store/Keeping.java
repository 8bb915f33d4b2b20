package org.isnad.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.isnad.Event;
import org.isnad.store.record.EventRecord;
import org.isnad.store.sql.Session;
import org.jspecify.annotations.Nullable;

/** Writes articles with their events within one transaction. */
final class Keeping {
  private final Session session;
  private final ArticleRows articles;
  private final EventRows events;
  private final ChangeRows changes;

  /**
   * Begins to write.
   *
   * @param actors numbers of actors by their keys, as far as known; more are added
   */
  Keeping(Session session, Map<String, Long> actors) throws SQLException {
    this.session = session;
    this.articles = new ArticleRows(session);
    this.events = new EventRows(session, actors);
    this.changes = new ChangeRows(session);
  }

  /** Keeps an article; returns whether it is new, or a new version. */
  boolean keep(Coded coded) throws SQLException {
    String content = Content.hash(coded.read());
    ArticleRows.State present = articles.find(coded.read().article().id());
    if (present == null) {
      add(content, coded);
      return true;
    }
    if (Content.isKept(session, present.number(), present.content(), content)) {
      return false;
    }
    addVersion(present, content, coded);
    return true;
  }

  private void add(String content, Coded coded) throws SQLException {
    EventDifference difference = EventDifference.between("", coded.events());
    long change = change(coded, Change.What.ADDED, 1, difference);
    long number = articles.next();
    articles.add(new ArticleRows.State(number, 1, content, change), coded);
    events.add(number, events(coded));
  }

  private void addVersion(ArticleRows.State present, String content, Coded coded)
      throws SQLException {
    long number = present.number();
    int version = present.version() + 1;
    EventDifference difference = EventDifference.between(articles.events(number), coded.events());
    long change = change(coded, Change.What.VERSION, version, difference);
    articles.replace(new ArticleRows.State(number, version, content, change), coded);
    events.replace(number, events(coded));
  }

  /**
   * Replaces the events of an article that was coded anew.
   *
   * @return what changed, or null when nothing did
   */
  @Nullable Change recode(KeptArticle kept, String lines, String coder) throws SQLException {
    EventDifference difference = EventDifference.between(kept.eventLines(), lines);
    if (difference.isNone()) {
      articles.recode(kept.number(), lines, coder, kept.change());
      return null;
    }
    String id = kept.article().id();
    Change change = changes.add(id, Change.What.RECODED, kept.version(), difference);
    articles.recode(kept.number(), lines, coder, change.number());
    events.replace(kept.number(), events(kept.article().text(), lines));
    return change;
  }

  private long change(Coded coded, Change.What what, int version, EventDifference difference)
      throws SQLException {
    return changes.add(coded.read().article().id(), what, version, difference).number();
  }

  private static List<Event> events(Coded coded) {
    return events(coded.read().article().text(), coded.events());
  }

  private static List<Event> events(String text, String lines) {
    EventRecord reader = new EventRecord(text);
    return lines.lines().map(reader::event).toList();
  }
}
