package org.isnad.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.isnad.store.sql.Session;

/** Writes the changes and gives them their numbers. */
final class ChangeRows {
  private final Session session;
  private long last;

  ChangeRows(Session session) throws SQLException {
    this.session = session;
    this.last = session.number("select max(number) from changes");
  }

  /** Writes a change of an article, which has this version from then on. */
  Change add(String article, Change.What what, int version, EventDifference difference)
      throws SQLException {
    last++;
    session.update(
        "insert into changes (number, article, what, version, added, altered, removed)"
            + " values (?, ?, ?, ?, ?, ?, ?)",
        last,
        PlainText.of(article),
        what.name().toLowerCase(Locale.ROOT),
        version,
        ends(article, difference.added()),
        ends(article, difference.altered()),
        ends(article, difference.removed()));
    return new Change(
        last,
        article,
        what,
        version,
        difference.added(),
        difference.altered(),
        difference.removed());
  }

  /** Ids of events without the id of their article, with which all begin. */
  private static String ends(String article, List<String> ids) {
    return ids.stream()
        .map(id -> id.substring(article.length() + 1))
        .collect(Collectors.joining(" "));
  }
}
