package org.isnad.cli;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What a store holds, read by plain SQL, with nothing of the program's own. */
final class StoreTables {
  /** With what orders their rows. */
  private static final Map<String, String> TABLES = new LinkedHashMap<>();

  static {
    TABLES.put("articles", "number");
    TABLES.put("versions", "article, version");
    TABLES.put("events", "number");
    TABLES.put("parties", "event, part, position");
    TABLES.put("actors", "number");
    TABLES.put("changes", "number");
  }

  /** Each is 0 in a store without half articles. */
  private static final List<String> FAULTS =
      List.of(
          "select count(*) from articles a where not exists"
              + " (select * from changes c where c.number = a.change and c.article = a.id)",
          "select count(*) from articles a where a.version <> 1 +"
              + " (select count(*) from versions v where v.article = a.number)",
          "select count(*) from articles a where (select count(*) from events e"
              + " where e.article = a.number) <> (select coalesce(max(position) + 1, 0)"
              + " from events e where e.article = a.number)",
          "select count(*) from events e where not exists"
              + " (select * from articles a where a.number = e.article)",
          "select count(*) from parties p where not exists"
              + " (select * from events e where e.number = p.event)",
          "select count(*) - count(distinct id) from articles",
          "select count(*) - max(number) from changes having count(*) > 0");

  private final String url;

  /** Of a database's URL, as the driver takes it. */
  StoreTables(String url) {
    this.url = url;
  }

  private interface Taker<T> {
    T take(Statement statement) throws SQLException;
  }

  private <T> T ask(Taker<T> taker) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      return taker.take(statement);
    }
  }

  /** Ids of articles with their versions; none where there is no table yet. */
  Set<String> articles() {
    try {
      return ask(statement -> new TreeSet<>(rows(statement, "select id, version from articles")));
    } catch (SQLException e) {
      return Set.of();
    }
  }

  /** The queries for faults that find some, with how many. */
  List<String> faults() throws SQLException {
    return ask(
        statement -> {
          List<String> found = new ArrayList<>();
          for (String fault : FAULTS) {
            for (String row : rows(statement, fault)) {
              if (!row.equals("0")) {
                found.add(row + ": " + fault);
              }
            }
          }
          return found;
        });
  }

  /** All rows of all tables. */
  List<String> dump() throws SQLException {
    return ask(
        statement -> {
          List<String> all = new ArrayList<>();
          for (Map.Entry<String, String> table : TABLES.entrySet()) {
            all.add(table.getKey());
            String sql = "select * from " + table.getKey() + " order by " + table.getValue();
            all.addAll(rows(statement, sql));
          }
          return all;
        });
  }

  private static List<String> rows(Statement statement, String sql) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (ResultSet results = statement.executeQuery(sql)) {
      int columns = results.getMetaData().getColumnCount();
      while (results.next()) {
        StringBuilder row = new StringBuilder();
        for (int i = 1; i <= columns; i++) {
          Object value = results.getObject(i);
          row.append(i == 1 ? "" : "\t");
          row.append(value instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : value);
        }
        rows.add(row.toString());
      }
    }
    return rows;
  }
}
