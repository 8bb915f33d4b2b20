package org.isnad.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.isnad.Article;
import org.isnad.Event;
import org.isnad.ingest.item.ArticleRecords;
import org.isnad.ingest.item.CanonicalUrl;
import org.isnad.ingest.item.Item;
import org.isnad.store.record.EventRecord;
import org.isnad.store.record.Packed;
import org.isnad.store.sql.Session;
import org.jspecify.annotations.Nullable;

/** Writes articles with their events within one transaction. */
final class Keeping {
  private final Session session;
  private final EventRows rows;
  private long lastArticle;
  private long lastChange;

  /**
   * Begins to write.
   *
   * @param actors numbers of actors by their keys, as far as known; more are added
   */
  Keeping(Session session, Map<String, Long> actors) throws SQLException {
    this.session = session;
    this.rows = new EventRows(session, actors);
    this.lastArticle = session.number("select max(number) from articles");
    this.lastChange = session.number("select max(number) from changes");
  }

  /** What is there of an article. */
  private record Present(long number, int version, String content) {}

  /** Keeps an article; returns whether it is new, or a new version. */
  boolean keep(Coded coded) throws SQLException {
    String id = PlainText.of(coded.read().article().id());
    String content = Content.hash(coded.read());
    Present present =
        session.first(
            "select number, version, content from articles where id = ?",
            row -> new Present(row.number(1), (int) row.number(2), row.text(3)),
            id);
    if (present == null) {
      add(id, content, coded);
      return true;
    }
    if (Content.isKept(session, present.number(), present.content(), content)) {
      return false;
    }
    addVersion(present, content, coded);
    return true;
  }

  private void add(String id, String content, Coded coded) throws SQLException {
    lastArticle++;
    EventDifference difference = EventDifference.between("", coded.events());
    long change = change(coded, Change.What.ADDED, 1, difference);
    Article article = coded.read().article();
    session.update(
        "insert into articles (number, id, version, content, url, address, source, title,"
            + " published, language, copy_of, coder, change, record, events)"
            + " values (?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        lastArticle,
        id,
        content,
        PlainText.orNull(article.url()),
        address(article.url()),
        PlainText.orNull(article.source()),
        PlainText.orNull(article.title()),
        day(article),
        PlainText.orNull(coded.read().origin().language()),
        PlainText.orNull(coded.read().origin().copyOf()),
        coded.coder(),
        change,
        record(coded.read()),
        Packed.of(coded.events()));
    rows.add(lastArticle, events(coded));
  }

  private void addVersion(Present present, String content, Coded coded) throws SQLException {
    session.update(
        "insert into versions (article, version, content, record)"
            + " select number, version, content, record from articles where number = ?",
        present.number());
    int version = present.version() + 1;
    EventDifference difference = replaceEvents(present.number(), coded.events(), events(coded));
    Article article = coded.read().article();
    session.update(
        "update articles set version = ?, content = ?, url = ?, address = ?, source = ?, title = ?,"
            + " published = ?, language = ?, copy_of = ?, coder = ?, change = ?, record = ?,"
            + " events = ? where number = ?",
        version,
        content,
        PlainText.orNull(article.url()),
        address(article.url()),
        PlainText.orNull(article.source()),
        PlainText.orNull(article.title()),
        day(article),
        PlainText.orNull(coded.read().origin().language()),
        PlainText.orNull(coded.read().origin().copyOf()),
        coded.coder(),
        change(coded, Change.What.VERSION, version, difference),
        record(coded.read()),
        Packed.of(coded.events()),
        present.number());
  }

  /**
   * Replaces the events of an article that was coded anew.
   *
   * @return what changed; when nothing did, no change is counted
   */
  EventDifference recode(KeptArticle kept, String events, String coder) throws SQLException {
    EventRecord reader = new EventRecord(kept.article().text());
    List<Event> told = events.lines().map(reader::event).toList();
    EventDifference difference = EventDifference.between(kept.eventLines(), events);
    long change = kept.change();
    if (!difference.isNone()) {
      replaceEvents(kept.number(), events, told);
      change = change(kept.article().id(), Change.What.RECODED, kept.version(), difference);
    }
    session.update(
        "update articles set coder = ?, change = ?, events = ? where number = ?",
        coder,
        change,
        Packed.of(events),
        kept.number());
    return difference;
  }

  private EventDifference replaceEvents(long article, String lines, List<Event> events)
      throws SQLException {
    String before =
        session.first(
            "select events from articles where number = ?",
            row -> Packed.text(row.bytes(1)),
            article);
    rows.remove(article);
    rows.add(article, events);
    return EventDifference.between(before == null ? "" : before, lines);
  }

  private static List<Event> events(Coded coded) {
    EventRecord reader = new EventRecord(coded.read().article().text());
    return coded.events().lines().map(reader::event).toList();
  }

  private long change(Coded coded, Change.What what, int version, EventDifference difference)
      throws SQLException {
    return change(coded.read().article().id(), what, version, difference);
  }

  private long change(String article, Change.What what, int version, EventDifference difference)
      throws SQLException {
    lastChange++;
    session.update(
        "insert into changes (number, article, what, version, added, altered, removed)"
            + " values (?, ?, ?, ?, ?, ?, ?)",
        lastChange,
        PlainText.of(article),
        what.name().toLowerCase(Locale.ROOT),
        version,
        ends(article, difference.added()),
        ends(article, difference.altered()),
        ends(article, difference.removed()));
    return lastChange;
  }

  /** Ids of events without the id of their article, with which all begin. */
  private static String ends(String article, List<String> ids) {
    return ids.stream()
        .map(id -> id.substring(article.length() + 1))
        .collect(Collectors.joining(" "));
  }

  private static @Nullable String address(@Nullable String url) {
    return url == null ? null : PlainText.of(CanonicalUrl.of(url));
  }

  private static @Nullable String day(Article article) {
    return article.published() == null ? null : article.published().toString();
  }

  private static byte[] record(Item.Read read) {
    return Packed.of(ArticleRecords.line(read).stripTrailing());
  }
}
