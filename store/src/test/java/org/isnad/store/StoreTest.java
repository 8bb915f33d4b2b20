package org.isnad.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.isnad.EventType;
import org.isnad.formats.ForeignEvent;
import org.isnad.formats.ForeignFormat;
import org.isnad.lexicon.Lexicon;
import org.isnad.store.sql.StoreException;
import org.isnad.store.sql.StoreLocation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The same on SQLite and on a PostgreSQL server. */
class StoreTest {
  @ParameterizedTest
  @EnumSource
  void anArticleIsReadAsItWasKept(Places places) throws IOException, SQLException {
    StoreLocation place = places.fresh();
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
  @EnumSource
  void eventsAreFoundByDayPartyTypeAndId(Places places) throws IOException, SQLException {
    StoreLocation place = places.fresh();
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
  @EnumSource
  void aSecondWriterIsKeptOut(Places places) throws IOException, SQLException {
    StoreLocation place = places.fresh();
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

  @ParameterizedTest
  @EnumSource
  void eventsOfAnotherDataSetAreKeptOnce(Places places) throws Exception {
    StoreLocation place = places.fresh();
    String line = "{\"id\":\"n1\",\"date\":\"2018-01-02\",\"event\":[\"AID\"]}";
    ForeignEvent event =
        Objects.requireNonNull(ForeignFormat.PLOVER.reader(Lexicon.builtIn()).read(line));
    ImportedEvents old = new ImportedEvents("old", ForeignFormat.PLOVER);
    try (StoreWriter writer = StoreWriter.open(place)) {
      assertThat(old.keep(writer, List.of(event, event))).isEqualTo(1);
      assertThat(old.keep(writer, List.of(event))).isZero();
    }
    try (Store store = Store.open(place)) {
      assertThat(ImportedEvents.count(store, "old")).isEqualTo(1);
      assertThat(store.eventCount()).isZero();
    }
  }
}
