package org.isnad.store;

import java.io.Closeable;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.isnad.store.record.ArticleRecord;
import org.isnad.store.record.Packed;
import org.isnad.store.sql.Database;
import org.isnad.store.sql.Row;
import org.isnad.store.sql.Session;
import org.isnad.store.sql.StoreException;
import org.isnad.store.sql.StoreLocation;
import org.isnad.store.sql.Work;
import org.jspecify.annotations.Nullable;

/**
 * Articles and their events, for reading; any number of processes may, also while one writes. Every
 * answer is of one moment. Safe for threads. Methods throw {@link StoreException} when the database
 * fails.
 */
public final class Store implements Closeable {
  private static final String ARTICLE =
      "select number, version, change, coder, record, events from articles";

  private final StoreLocation location;
  private final Database database;

  private Store(StoreLocation location, Database database) {
    this.location = location;
    this.database = database;
  }

  /**
   * Opens a store that is there.
   *
   * @throws StoreException when it is not, cannot be reached, or is of another version
   */
  public static Store open(StoreLocation location) {
    return new Store(location, Database.open(location));
  }

  public StoreLocation location() {
    return location;
  }

  /** The newest version of an article, or null when there is none of this id. */
  public @Nullable KeptArticle article(String id) {
    return find(
        session -> session.first(ARTICLE + " where id = ?", Store::keptArticle, PlainText.of(id)));
  }

  /** The article of a number, or null. */
  public @Nullable KeptArticle article(long number) {
    return find(
        session -> session.first(ARTICLE + " where number = ?", Store::keptArticle, number));
  }

  /** Articles published on these days, both inclusive, by day and id. */
  public List<KeptArticle> articlesOf(LocalDate first, LocalDate last) {
    return read(
        session ->
            session.list(
                ARTICLE + " where published >= ? and published <= ? order by published, id",
                Store::keptArticle,
                first.toString(),
                last.toString()));
  }

  /** Articles with numbers after one, in the order of arrival, at most so many. */
  public List<KeptArticle> articlesAfter(long number, int most) {
    return read(
        session ->
            session.list(
                ARTICLE + " where number > ? order by number limit ?",
                Store::keptArticle,
                number,
                most));
  }

  /** Articles that changed after a change, in the order of their last change, at most so many. */
  public List<KeptArticle> changedAfter(long change, int most) {
    return read(
        session ->
            session.list(
                ARTICLE + " where change > ? order by change limit ?",
                Store::keptArticle,
                change,
                most));
  }

  /** The event of an id, or null. */
  public @Nullable KeptEvent event(String id) {
    return find(
        session -> {
          long @Nullable [] at =
              session.first(
                  "select article, position from events where id = ?",
                  row -> new long[] {row.number(1), row.number(2)},
                  PlainText.of(id));
          return at == null ? null : new EventLoader(session).event(at[0], (int) at[1]);
        });
  }

  /** The events asked for, by their articles' day of publication and id, then as in the text. */
  public List<KeptEvent> events(EventQuery query) {
    List<KeptEvent> events = new ArrayList<>();
    eachEvent(query, events::add);
    return events;
  }

  /** Hands over the same events one after another, while one article is in memory. */
  public void eachEvent(EventQuery query, Consumer<KeptEvent> taker) {
    EventConditions conditions = EventConditions.of(query);
    read(
        session -> {
          EventLoader loader = new EventLoader(session);
          session.each(
              "select e.article, e.position from events e join articles a on a.number = e.article"
                  + conditions.where()
                  + " order by a.published, a.id, e.position",
              row -> taker.accept(loader.event(row.number(1), (int) row.number(2))),
              conditions.values());
          return true;
        });
  }

  /** Changes after one, in order, at most so many. */
  public List<Change> changesAfter(long number, int most) {
    return read(
        session ->
            session.list(
                "select number, article, what, version, added, altered, removed from changes"
                    + " where number > ? order by number limit ?",
                Store::change,
                number,
                most));
  }

  /** The number of the last change; 0 when there was none. */
  public long lastChange() {
    return read(session -> session.number("select max(number) from changes"));
  }

  public long articleCount() {
    return read(session -> session.number("select count(*) from articles"));
  }

  public long eventCount() {
    return read(session -> session.number("select count(*) from events"));
  }

  /** Reads by SQL what belongs together, also tables of one's own. */
  public <T> T read(Work<T> work) {
    return database.read(work);
  }

  /** The same where there may be nothing to return. */
  public <T> @Nullable T find(Work<T> work) {
    return database.find(work);
  }

  static KeptArticle keptArticle(Row row) throws SQLException {
    String record = Packed.text(row.bytes(5));
    return new KeptArticle(
        row.number(1),
        (int) row.number(2),
        row.number(3),
        row.text(4),
        ArticleRecord.article(record),
        record,
        Packed.text(row.bytes(6)));
  }

  /** The article of a number within a session, or null. */
  static @Nullable KeptArticle keptArticle(Session session, long number) throws SQLException {
    return session.first(ARTICLE + " where number = ?", Store::keptArticle, number);
  }

  private static Change change(Row row) throws SQLException {
    String article = row.text(2);
    return new Change(
        row.number(1),
        article,
        Change.What.valueOf(row.text(3).toUpperCase(Locale.ROOT)),
        (int) row.number(4),
        ids(article, row.text(5)),
        ids(article, row.text(6)),
        ids(article, row.text(7)));
  }

  private static List<String> ids(String article, String ends) {
    return ends.isEmpty()
        ? List.of()
        : Arrays.stream(ends.split(" ", -1)).map(end -> article + ':' + end).toList();
  }

  @Override
  public void close() {
    database.close();
  }
}
