package org.isnad.store.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.isnad.lexicon.Lexicon;
import org.isnad.store.Coded;
import org.isnad.store.Places;
import org.isnad.store.Samples;
import org.isnad.store.Store;
import org.isnad.store.StoreWriter;
import org.isnad.store.sql.StoreLocation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SearchIndexTest {
  private static final Lexicon LEXICON = Lexicon.builtIn();

  @TempDir private Path folder;
  private StoreLocation place;
  private Store store;
  private SearchIndex index;
  private final AtomicLong indexed = new AtomicLong();

  @BeforeEach
  void keepAll() throws IOException, SQLException {
    keepIn(Places.SQLITE);
  }

  private void keepIn(Places places) throws IOException, SQLException {
    place = places.fresh();
    keep(News.ALL);
    store = Store.open(place);
    index = open();
  }

  @AfterEach
  void close() {
    index.close();
    store.close();
  }

  private void keep(List<Coded> articles) {
    try (StoreWriter writer = StoreWriter.open(place)) {
      assertThat(writer.keepAll(articles)).isEqualTo(articles.size());
    }
  }

  private SearchIndex open() {
    indexed.set(0);
    return SearchIndex.open(store, folder.resolve("search"), LEXICON, "test", indexed::set);
  }

  private List<String> found(String words) {
    return found(SearchQuery.of(words));
  }

  private List<String> found(SearchQuery query) {
    return index.search(query).hits().stream().map(hit -> hit.article().article().id()).toList();
  }

  @Test
  void aWordFindsItsVerbAndItsMasdar() {
    assertThat(found("قصف")).containsExactly("shelling", "bombing");
    assertThat(found("يقصفون")).containsExactlyInAnyOrder("shelling", "bombing");
    assertThat(found("والقصف")).containsExactlyInAnyOrder("shelling", "bombing");
  }

  @Test
  void aMasdarDoesNotFindOtherNounsOfItsVerb() {
    assertThat(found("اجتماعات")).containsExactly("meeting");
    assertThat(found("مجتمع")).containsExactly("society");
  }

  @Test
  void allWordsMustOccurButThoseThatOnlyJoin() {
    assertThat(found("اجتماع الهدنة")).containsExactly("meeting");
    assertThat(found("اجتماع القصف")).isEmpty();
    assertThat(found("مجتمع من")).containsExactly("society");
  }

  @Test
  void aPhraseStandsTogetherInOneSentence() {
    assertThat(found("\"القصف المدفعي\"")).containsExactly("shelling");
    assertThat(found("\"المدفعي القصف\"")).isEmpty();
    assertThat(found("\"المدينة أدان\"")).isEmpty();
  }

  @Test
  void titlesAreAskedAlone() {
    assertThat(found("title:قصف")).containsExactly("shelling");
    assertThat(found("title:القاهرة")).containsExactly("meeting");
    assertThat(found("title:الهدنة")).isEmpty();
  }

  @Test
  void whatIsExcludedDoesNotOccur() {
    assertThat(found("قصف -مدينة")).containsExactly("bombing");
    assertThat(found("-قصف")).containsExactly("society", "meeting");
  }

  @Test
  void daysAndOutletsAreFilters() {
    LocalDate second = LocalDate.of(2026, 1, 2);
    assertThat(found(SearchQuery.of("قصف").between(second, null))).containsExactly("shelling");
    assertThat(found(SearchQuery.of("قصف").between(null, second.minusDays(1))))
        .containsExactly("bombing");
    assertThat(found(SearchQuery.of("").where(Condition.Field.SOURCE, "outlet 1")))
        .containsExactly("meeting", "bombing");
  }

  @Test
  void conditionsHoldOfOneEvent() {
    SearchQuery all = SearchQuery.of("");
    assertThat(found(all.where(Condition.Field.ACTOR, "egypt"))).hasSize(4);
    assertThat(found(all.where(Condition.Field.ACTOR, "IRN"))).hasSize(4);
    assertThat(found(all.where(Condition.Field.RECIPIENT, "IRN"))).isEmpty();
    SearchQuery both = all.where(Condition.Field.PARTY, "Q79").where(Condition.Field.PARTY, "IRN");
    assertThat(found(both.where(Condition.Field.TYPE, "CONSULT"))).hasSize(4);
    assertThat(found(both.where(Condition.Field.TYPE, "ASSAULT"))).isEmpty();
    assertThat(found(all.where(Condition.Field.COUNTRY, "EGY"))).hasSize(4);
    assertThat(found(all.where(Condition.Field.DENIED, ""))).isEmpty();
    assertThat(found(all.where(Condition.Field.TELLER, "IRN"))).isEmpty();
  }

  @Test
  void wordsAreMarkedAsTheArticleWritesThem() {
    Hit hit = index.search(SearchQuery.of("\"القصف المدفعي\" ادانة")).hits().get(0);
    assertThat(marked(hit.excerpt())).containsExactly("القصف", "المدفعي");
    Hit first = index.search(SearchQuery.of("يقصفون")).hits().get(0);
    assertThat(marked(first.title())).containsExactly("القصف");
  }

  private static List<String> marked(Marked marked) {
    return marked.marks().stream()
        .map(mark -> marked.text().substring(mark.start(), mark.end()))
        .toList();
  }

  @Test
  void facetsCountArticles() {
    Page page = index.search(SearchQuery.of("قصف").countingFacets(1));
    assertThat(page.facets())
        .contains(
            new Facet("type", List.of(new Facet.Count("CONSULT", 2))),
            new Facet("month", List.of(new Facet.Count("2026-01", 2))),
            new Facet("source", List.of(new Facet.Count("Outlet 0", 1))));
  }

  @Test
  void pagesFollowEachOther() {
    for (SearchQuery query : List.of(SearchQuery.of(""), SearchQuery.of("في من القصف").newest())) {
      List<String> paged = new ArrayList<>();
      Page page = index.search(query.page(1, null));
      while (!page.hits().isEmpty()) {
        paged.add(page.hits().get(0).article().article().id());
        page = index.search(query.page(1, page.cursor()));
      }
      assertThat(paged).isEqualTo(found(query));
    }
    String foreign = index.search(SearchQuery.of("").page(1, null)).cursor();
    assertThatThrownBy(() -> index.search(SearchQuery.of("قصف").page(1, foreign)))
        .isInstanceOf(SearchException.class);
    assertThatThrownBy(() -> index.search(SearchQuery.of("author:x")))
        .isInstanceOf(SearchException.class)
        .hasMessageContaining("no field author");
  }

  @Test
  void bestPagesFollowEachOther() {
    SearchQuery query = SearchQuery.of("قصف");
    Page first = index.search(query.page(1, null));
    Page second = index.search(query.page(1, first.cursor()));
    assertThat(List.of(first.hits().get(0), second.hits().get(0)))
        .isEqualTo(index.search(query).hits());
    assertThat(first.total()).isEqualTo(2);
  }

  @ParameterizedTest
  @EnumSource
  void onlyWhatChangedIsIndexed(Places places) throws IOException, SQLException {
    close();
    folder = Files.createTempDirectory("isnad-index");
    keepIn(places);
    assertThat(indexed.get()).isEqualTo(4);
    index.close();
    index = open();
    assertThat(indexed.get()).isZero();
    String other = "احتج العمال أمام البرلمان.";
    keep(List.of(Samples.coded(Samples.article("bombing", other), 1, Samples.CODER)));
    assertThat(found("قصف")).hasSize(2);
    index.refresh();
    assertThat(found("قصف")).containsExactly("shelling");
    assertThat(found("احتجاج")).containsExactly("bombing");
    assertThat(index.search(SearchQuery.of("")).change()).isEqualTo(5);
  }

  @Test
  void aDamagedIndexIsMadeAnew() throws IOException {
    index.close();
    try (Stream<Path> files = Files.list(folder.resolve("search"))) {
      for (Path file : files.filter(one -> !one.endsWith("write.lock")).toList()) {
        Files.write(file, new byte[] {1, 2, 3});
      }
    }
    index = open();
    assertThat(indexed.get()).isEqualTo(4);
    assertThat(found("قصف")).hasSize(2);
  }

  @Test
  void anIndexOfAnotherStoreOrLexiconIsMadeAnew() throws IOException, SQLException {
    index.close();
    store.close();
    place = Places.SQLITE.fresh();
    keep(List.of(Samples.coded("x", 1), Samples.coded("y", 1), Samples.coded("z", 1)));
    keep(List.of(News.MEETING));
    store = Store.open(place);
    index = open();
    assertThat(indexed.get()).isEqualTo(4);
    assertThat(found("قصف")).isEmpty();
    index.close();
    indexed.set(0);
    index = SearchIndex.open(store, folder.resolve("search"), LEXICON, "other", indexed::set);
    assertThat(indexed.get()).isEqualTo(4);
  }
}
