package org.isnad.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import org.isnad.lexicon.Lexicon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** DuckDB reads what we write, with the types that we mean. */
class DuckDbTest {
  private static final EventFormats FORMATS =
      new EventFormats(Lexicon.builtIn(), "isnad test", "1");

  @TempDir private Path folder;

  @Test
  void parquetHasNestedParties() throws IOException, SQLException {
    Path file = written(FileFormat.PARQUET, "events.parquet");
    assertThat(
            answer(
                "select actor[1].entity_name || ' ' || actor[2].country || ' ' || len(recipient)"
                    + " || ' ' || attribution[1].stance || ' ' || event_loc.geonames_id"
                    + " from '"
                    + file
                    + "'"))
        .isEqualTo("Vladimir Putin IRN 0 assert 112931");
    assertThat(
            answer(
                "select typeof(date) || ' ' || date || ' ' || article.published from '"
                    + file
                    + "'"))
        .isEqualTo("DATE 2026-01-16 2026-01-16");
    assertThat(answer("select text from '" + file + "'")).startsWith("أجرى");
  }

  @Test
  void theUnknownIsNullInParquet() throws IOException, SQLException {
    Path file = written(FileFormat.PARQUET, "events.parquet");
    assertThat(
            answer(
                "select (actor[2].entity_name is null) || ' ' || (article.url is null) from '"
                    + file
                    + "'"))
        .isEqualTo("true true");
  }

  @Test
  void csvHasAColumnAField() throws IOException, SQLException {
    Path file = written(FileFormat.CSV, "events.csv");
    assertThat(
            answer(
                "select event || ' ' || actor_country || ' ' || typeof(date) || ' ' || cameo"
                    + " from read_csv('"
                    + file
                    + "', types={'cameo': 'VARCHAR'})"))
        .isEqualTo("CONSULT RUS;IRN DATE 041");
  }

  @Test
  void pairsAreTidy() throws IOException, SQLException {
    Path file = written(FileFormat.PAIRS, "pairs.csv");
    assertThat(
            answer(
                "select string_agg(actor_cameo || '>' || recipient_cameo, ' ' order by actor_cameo)"
                    + " || ' ' || bool_or(future) from '"
                    + file
                    + "'"))
        .isEqualTo("IRNGOV>RUSGOV RUSGOV>IRNGOV false");
  }

  private Path written(FileFormat format, String name) throws IOException {
    Path file = folder.resolve(name);
    OutputStream out = Files.newOutputStream(file);
    try (EventOutput output = FORMATS.mentions(format, out)) {
      output.prepare(Samples.ARTICLE, List.of(Samples.call())).write();
    }
    return file;
  }

  private static String answer(String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      assertThat(result.next()).isTrue();
      return Objects.requireNonNull(result.getString(1));
    }
  }
}
