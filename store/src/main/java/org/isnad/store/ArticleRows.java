package org.isnad.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.isnad.Article;
import org.isnad.ingest.item.ArticleRecords;
import org.isnad.ingest.item.CanonicalUrl;
import org.isnad.ingest.item.Item;
import org.isnad.store.record.Packed;
import org.isnad.store.sql.Session;
import org.jspecify.annotations.Nullable;

/** Writes the rows of articles and of their earlier versions. */
final class ArticleRows {
  private static final List<String> COLUMNS =
      List.of(
          "version",
          "content",
          "url",
          "address",
          "source",
          "title",
          "published",
          "language",
          "copy_of",
          "coder",
          "change",
          "record",
          "events",
          "id",
          "number");

  private static final String INSERT =
      "insert into articles ("
          + String.join(", ", COLUMNS)
          + ") values ("
          + String.join(", ", Collections.nCopies(COLUMNS.size(), "?"))
          + ")";

  private static final String UPDATE =
      "update articles set " + String.join(" = ?, ", COLUMNS) + " = ? where number = ?";

  private final Session session;
  private long last;

  ArticleRows(Session session) throws SQLException {
    this.session = session;
    this.last = session.number("select max(number) from articles");
  }

  /**
   * What a row says of an article beside what the input gave.
   *
   * @param content hash of {@link Content}
   * @param change the last one
   */
  record State(long number, int version, String content, long change) {}

  /** The row of an article's id, or null. */
  @Nullable State find(String id) throws SQLException {
    return session.first(
        "select number, version, content, change from articles where id = ?",
        row -> new State(row.number(1), (int) row.number(2), row.text(3), row.number(4)),
        PlainText.of(id));
  }

  /** The number for one more article. */
  long next() {
    return ++last;
  }

  void add(State state, Coded coded) throws SQLException {
    session.update(INSERT, values(state, coded).toArray());
  }

  /** Writes a newer version over an article, which is kept among the earlier ones. */
  void replace(State state, Coded coded) throws SQLException {
    session.update(
        "insert into versions (article, version, content, record)"
            + " select number, version, content, record from articles where number = ?",
        state.number());
    List<@Nullable Object> values = values(state, coded);
    values.add(state.number());
    session.update(UPDATE, values.toArray());
  }

  /** Writes other events of the same version. */
  void recode(long number, String events, String coder, long change) throws SQLException {
    session.update(
        "update articles set coder = ?, change = ?, events = ? where number = ?",
        coder,
        change,
        Packed.of(events),
        number);
  }

  /** The events that an article has, as JSONL. */
  String events(long number) throws SQLException {
    String events =
        session.first(
            "select events from articles where number = ?",
            row -> Packed.text(row.bytes(1)),
            number);
    return events == null ? "" : events;
  }

  /** In the order of the columns. */
  private static List<@Nullable Object> values(State state, Coded coded) {
    Item.Read read = coded.read();
    Article article = read.article();
    List<@Nullable Object> values = new ArrayList<>();
    values.add(state.version());
    values.add(state.content());
    values.add(PlainText.orNull(article.url()));
    values.add(address(article.url()));
    values.add(PlainText.orNull(article.source()));
    values.add(PlainText.orNull(article.title()));
    values.add(day(article));
    values.add(PlainText.orNull(read.origin().language()));
    values.add(PlainText.orNull(read.origin().copyOf()));
    values.add(coded.coder());
    values.add(state.change());
    values.add(Packed.of(ArticleRecords.line(read).stripTrailing()));
    values.add(Packed.of(coded.events()));
    values.add(PlainText.of(article.id()));
    values.add(state.number());
    return values;
  }

  private static @Nullable String address(@Nullable String url) {
    return url == null ? null : PlainText.of(CanonicalUrl.of(url));
  }

  private static @Nullable String day(Article article) {
    return article.published() == null ? null : article.published().toString();
  }
}
