package org.isnad.store;

import java.sql.SQLException;
import org.isnad.Article;
import org.isnad.ingest.item.CanonicalUrl;
import org.isnad.ingest.item.Item;
import org.isnad.store.sql.Session;
import org.jspecify.annotations.Nullable;

/** Finds what the store has of articles that come in. */
final class Arrivals {
  private Arrivals() {}

  /**
   * The article under the id of the one that it is a version of: the input may say so, or the
   * address when the input gave no id.
   */
  static Item.Read underKeptId(Session session, Item.Read read) throws SQLException {
    String first = read.origin().versionOf();
    if (first != null) {
      return read.under(first);
    }
    String url = read.article().url();
    if (read.origin().idGiven() || url == null) {
      return read;
    }
    String id = idAt(session, CanonicalUrl.of(url), read.article());
    return id == null ? read : read.under(id);
  }

  private static @Nullable String idAt(Session session, String address, Article article)
      throws SQLException {
    String own = PlainText.of(article.id());
    boolean known = session.number("select count(*) from articles where id = ?", own) > 0;
    return known
        ? null
        : session.first(
            "select id from articles where address = ? order by number",
            row -> row.text(1),
            PlainText.of(address));
  }

  static boolean isKept(Session session, Item.Read read) throws SQLException {
    String content = Content.hash(read);
    Boolean kept =
        session.first(
            "select number, content from articles where id = ?",
            row -> Content.isKept(session, row.number(1), row.text(2), content),
            PlainText.of(read.article().id()));
    return kept != null && kept;
  }
}
