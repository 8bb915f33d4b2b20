package org.isnad.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.isnad.EventType;
import org.isnad.store.sql.StoreException;
import org.isnad.store.sql.StoreLocation;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same on SQLite and on a PostgreSQL server. */
class StoreTest {
  private static final String SQLITE = "sqlite";
  private static final String POSTGRESQL = "postgresql";
  private static final AtomicInteger NUMBER = new AtomicInteger();

  private static EmbeddedPostgres server;

  @TempDir private static Path folder;

  @BeforeAll
  static void startServer() throws IOException {
    server = EmbeddedPostgres.builder().start();
  }

  @AfterAll
  static void stopServer() throws IOException {
    server.close();
  }

  /** An empty place of a kind. */
  private static StoreLocation fresh(String kind) throws SQLException {
    String name = "store" + NUMBER.incrementAndGet();
    if (kind.equals(SQLITE)) {
      return StoreLocation.of(folder.resolve(name).toString());
    }
    try (var connection = server.getPostgresDatabase().getConnection();
        var statement = connection.createStatement()) {
      statement.execute("create database " + name);
    }
    return StoreLocation.of(
        "postgresql://postgres@localhost:" + server.getPort() + "/" + name + "?x=1");
  }

  @ParameterizedTest
  @ValueSource(strings = {SQLITE, POSTGRESQL})
  void anArticleIsReadAsItWasKept(String kind) throws SQLException {
    StoreLocation place = fresh(kind);
    Coded coded = Samples.coded("a1", 3);
    try (StoreWriter writer = StoreWriter.open(place)) {
      assertThat(writer.keep(coded)).isTrue();
      assertThat(writer.keep(coded)).isFalse();
    }
    try (Store store = Store.open(place)) {
      KeptArticle kept = Objects.requireNonNull(store.article("a1"));
      assertThat(kept.article()).isEqualTo(coded.read().article());
      assertThat(kept.eventLines()).isEqualTo(coded.events());
      assertThat(kept.events()).hasSize(3);
      assertThat(store.eventCount()).isEqualTo(3);
      assertThat(store.lastChange()).isEqualTo(1);
      assertThat(store.article("other")).isNull();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {SQLITE, POSTGRESQL})
  void eventsAreFoundByDayPartyTypeAndId(String kind) throws SQLException {
    StoreLocation place = fresh(kind);
    try (StoreWriter writer = StoreWriter.open(place)) {
      writer.keepAll(List.of(Samples.coded("a1", 2), Samples.coded("a2", 1)));
    }
    LocalDate day = LocalDate.of(2026, 1, 16);
    EventQuery all = EventQuery.all();
    try (Store store = Store.open(place)) {
      assertThat(store.events(all)).hasSize(3);
      assertThat(store.events(all.between(day, day))).hasSize(3);
      assertThat(store.events(all.between(day.plusDays(1), null))).isEmpty();
      assertThat(store.events(all.of("Q79").with("IRN").ofType(EventType.CONSULT))).hasSize(3);
      assertThat(store.events(all.of("egypt").in("a2"))).hasSize(1);
      assertThat(store.events(all.of("ISR"))).isEmpty();
      KeptEvent event = Objects.requireNonNull(store.event("a1:1:CONSULT:1"));
      assertThat(event.event().id()).isEqualTo("a1:1:CONSULT:1");
      assertThat(store.articlesOf(day, day)).hasSize(2);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {SQLITE, POSTGRESQL})
  void aSecondWriterIsKeptOut(String kind) throws SQLException {
    StoreLocation place = fresh(kind);
    try (StoreWriter writer = StoreWriter.open(place)) {
      assertThat(writer.keep(Samples.coded("a1", 1))).isTrue();
      assertThatThrownBy(() -> StoreWriter.open(place))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("another process is writing");
      try (Store store = Store.open(place)) {
        assertThat(store.articleCount()).isEqualTo(1);
      }
    }
    StoreWriter.open(place).close();
  }
}
