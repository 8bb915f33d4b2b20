package org.isnad.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.isnad.store.sql.StoreLocation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Articles coded anew, and the feed of changes. */
class RecodeTest {
  private static final String NEWER = "isnad test, lexicon 2";

  @ParameterizedTest
  @EnumSource
  void eventsAreReplacedAndWhatChangedIsTold(Places places) throws IOException, SQLException {
    StoreLocation place = places.fresh();
    try (StoreWriter writer = StoreWriter.open(place);
        Store store = openAfter(writer, place, Samples.coded("a1", 2), Samples.coded("a2", 1))) {
      String fewer = Samples.coded(Samples.article("a1"), 1, NEWER).events();
      String altered = fewer.replace("\"040\"", "\"036\"");
      List<Change> changes = writer.recodeAll(List.of(recoded(store, "a1", altered)));
      assertThat(changes)
          .containsExactly(
              new Change(
                  3,
                  "a1",
                  Change.What.RECODED,
                  1,
                  List.of(),
                  List.of("a1:0:CONSULT:1"),
                  List.of("a1:1:CONSULT:1")));
      assertThat(store.changesAfter(2, 10)).isEqualTo(changes);
      assertThat(store.eventCount()).isEqualTo(2);
      KeptArticle kept = article(store, "a1");
      assertThat(kept.eventLines()).isEqualTo(altered);
      assertThat(kept.change()).isEqualTo(3);
      assertThat(store.events(EventQuery.all().in("a1")).get(0).event().cameo()).isEqualTo("036");
    }
  }

  @ParameterizedTest
  @EnumSource
  void theSameEventsOfAnotherCoderAreNoChange(Places places) throws IOException, SQLException {
    StoreLocation place = places.fresh();
    try (StoreWriter writer = StoreWriter.open(place);
        Store store = openAfter(writer, place, Samples.coded("a1", 2))) {
      String same = Samples.coded(Samples.article("a1"), 2, NEWER).events();
      assertThat(writer.recodeAll(List.of(recoded(store, "a1", same)))).isEmpty();
      assertThat(store.lastChange()).isEqualTo(1);
      assertThat(article(store, "a1").coder()).isEqualTo(NEWER);
      assertThat(article(store, "a1").eventLines()).isEqualTo(same);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aBatchThatFailsChangesNothing(Places places) throws IOException, SQLException {
    StoreLocation place = places.fresh();
    try (StoreWriter writer = StoreWriter.open(place);
        Store store = openAfter(writer, place, Samples.coded("a1", 2), Samples.coded("a2", 1))) {
      List<StoreWriter.Recoded> batch =
          List.of(recoded(store, "a1", ""), recoded(store, "a2", "no record\n"));
      assertThatThrownBy(() -> writer.recodeAll(batch)).isInstanceOf(RuntimeException.class);
      assertThat(store.eventCount()).isEqualTo(3);
      assertThat(store.lastChange()).isEqualTo(2);
    }
  }

  @ParameterizedTest
  @EnumSource
  void articlesComeInTheOrderOfArrival(Places places) throws IOException, SQLException {
    StoreLocation place = places.fresh();
    try (StoreWriter writer = StoreWriter.open(place);
        Store store = openAfter(writer, place, Samples.coded("b", 1), Samples.coded("a", 1))) {
      assertThat(store.articlesAfter(0, 1).get(0).article().id()).isEqualTo("b");
      assertThat(store.articlesAfter(1, 9).get(0).article().id()).isEqualTo("a");
      assertThat(store.articlesAfter(2, 9)).isEmpty();
    }
  }

  private static Store openAfter(StoreWriter writer, StoreLocation place, Coded... articles) {
    assertThat(writer.keepAll(List.of(articles))).isEqualTo(articles.length);
    return Store.open(place);
  }

  private static StoreWriter.Recoded recoded(Store store, String id, String events) {
    return new StoreWriter.Recoded(article(store, id), events, NEWER);
  }

  private static KeptArticle article(Store store, String id) {
    return Objects.requireNonNull(store.article(id));
  }
}
