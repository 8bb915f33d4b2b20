package org.isnad.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.isnad.EventType;
import org.isnad.cli.output.SearchRecords;
import org.isnad.cli.output.SearchTable;
import org.isnad.store.Store;
import org.isnad.store.search.Condition;
import org.isnad.store.search.Page;
import org.isnad.store.search.SearchException;
import org.isnad.store.search.SearchIndex;
import org.isnad.store.search.SearchQuery;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code isnad search}: articles of a store by words, actors, days. */
@Command(
    name = "search",
    description = {
      "Finds articles of a store by words, in any of their forms, and by what they tell.",
      "All words must occur; \"a phrase\" together, title:word in the title, -word nowhere.",
      "Options on events (actor to denied) must hold of one and the same event."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  isnad search --store news قصف",
      "  isnad search --store news --dyad ISR,IRN --type ASSAULT --from 2018-04-01 --facets",
      "  isnad search --store postgresql://localhost/news --index words --format jsonl الهدنة"
    })
final class SearchCommand implements Callable<Integer> {
  private static final int FACET_VALUES = 10;

  /** The forms of output. */
  enum Format {
    TABLE,
    JSONL;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Streams streams;

  @Spec private @Nullable CommandSpec spec;
  @Mixin private final StoreOptions storeOptions = new StoreOptions();
  @Mixin private final IndexOptions indexOptions = new IndexOptions();

  @Parameters(paramLabel = "QUERY", arity = "0..*", description = "Words; none asks for any.")
  private List<String> words = List.of();

  @Option(names = "--from", paramLabel = "DATE", description = "Published on this day or later.")
  private @Nullable String first;

  @Option(names = "--to", paramLabel = "DATE", description = "Published on this day or earlier.")
  private @Nullable String last;

  @Option(
      names = "--actor",
      paramLabel = "WHO",
      description = "Who does it: a country's code, a name in English or Arabic, a Wikidata id.")
  private @Nullable String actor;

  @Option(names = "--recipient", paramLabel = "WHO", description = "To whom it is done.")
  private @Nullable String recipient;

  @Option(
      names = "--dyad",
      paramLabel = "WHO,WHO",
      split = ",",
      description = "The two sides, whichever does it.")
  private List<String> dyad = List.of();

  @Option(
      names = "--country",
      paramLabel = "CODE",
      description = "Of an actor, a recipient or the place, such as IRN.")
  private @Nullable String country;

  @Option(names = "--type", paramLabel = "TYPE", description = "Of the event, such as ASSAULT.")
  private @Nullable EventType type;

  @Option(names = "--said-by", paramLabel = "WHO", description = "Who tells of the event.")
  private @Nullable String teller;

  @Option(names = "--denied", description = "Somebody denies the event.")
  private boolean denied;

  @Option(
      names = "--source",
      paramLabel = "NAME",
      description = "The outlet, as its articles name it.")
  private @Nullable String source;

  @Option(names = "--newest", description = "The newest first, instead of the best.")
  private boolean newest;

  @Option(names = "--facets", description = "Also count types, actors, countries, outlets, months.")
  private boolean facets;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "How many articles, at most 1000. Without it: 10.")
  private int limit = 10;

  @Option(
      names = "--cursor",
      paramLabel = "CURSOR",
      description = "Go on after a page that ended with this cursor.")
  private @Nullable String cursor;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES}. Without it: table for a terminal, else jsonl.")
  private @Nullable Format format;

  SearchCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    SearchQuery query = query();
    try (Store store = Store.open(storeOptions.location());
        SearchIndex index = indexOptions.open(store, streams)) {
      print(index.search(query));
    } catch (SearchException e) {
      throw mistake(String.valueOf(e.getMessage()));
    }
    return ExitCode.DONE;
  }

  private SearchQuery query() {
    if (limit < 1 || limit > SearchQuery.LARGEST) {
      throw mistake("--limit must be 1 to " + SearchQuery.LARGEST + ": " + limit);
    }
    if (!dyad.isEmpty() && dyad.size() != 2) {
      throw mistake("--dyad names two sides, such as ISR,IRN");
    }
    SearchQuery query =
        SearchQuery.of(String.join(" ", words))
            .between(day("--from", first), day("--to", last))
            .page(limit, cursor)
            .countingFacets(facets ? FACET_VALUES : 0);
    return conditioned(newest ? query.newest() : query);
  }

  private SearchQuery conditioned(SearchQuery query) {
    SearchQuery all = query;
    all = where(all, Condition.Field.ACTOR, actor);
    all = where(all, Condition.Field.RECIPIENT, recipient);
    for (String side : dyad) {
      all = where(all, Condition.Field.PARTY, side);
    }
    all = where(all, Condition.Field.COUNTRY, country);
    all = where(all, Condition.Field.TYPE, type == null ? null : type.name());
    all = where(all, Condition.Field.TELLER, teller);
    all = where(all, Condition.Field.SOURCE, source);
    return denied ? all.where(Condition.Field.DENIED, "") : all;
  }

  private static SearchQuery where(
      SearchQuery query, Condition.Field field, @Nullable String value) {
    return value == null ? query : query.where(field, value);
  }

  private @Nullable LocalDate day(String option, @Nullable String day) {
    return Dates.option(Objects.requireNonNull(spec), option, day);
  }

  private ParameterException mistake(String message) {
    return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
  }

  private void print(Page page) {
    boolean table = format == null ? streams.screen().interactive() : format == Format.TABLE;
    streams.print(
        table ? new SearchTable(streams.screen()).write(page) : SearchRecords.lines(page));
    String more = page.cursor() == null ? "" : "; for more: --cursor " + page.cursor();
    String least = page.isTotalExact() ? "" : "at least ";
    streams.say(page.hits().size() + " of " + least + page.total() + " articles" + more);
  }
}
