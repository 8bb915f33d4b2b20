package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.isnad.Article;
import org.isnad.ingest.feed.Opml;
import org.isnad.ingest.page.PageReader;
import org.isnad.ingest.watch.FolderStore;
import org.isnad.ingest.watch.JournalStore;
import org.isnad.ingest.watch.WatchOptions;
import org.isnad.ingest.watch.WatchStore;
import org.isnad.ingest.watch.Watcher;
import org.isnad.ingest.web.AddressGuard;
import org.isnad.ingest.web.Fetcher;
import org.isnad.ingest.web.Limits;
import org.isnad.lexicon.Lexicon;
import org.isnad.store.Store;
import org.isnad.store.StoreWriter;
import org.isnad.store.sql.StoreLocation;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code isnad watch}: feeds in, articles and events kept. */
@Command(
    name = "watch",
    description = {
      "Asks the feeds of a list in turn, fetches the pages of new entries politely, codes them and",
      "keeps them in a store, as isnad load does, or as articles.jsonl and events.jsonl in a",
      "folder. It may be killed at any time: started again, it goes on where it was."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  isnad watch feeds.opml --store news",
      "  isnad watch feeds.opml --store postgresql://localhost/news --journal feeds",
      "  isnad watch feeds.opml --store news --health"
    })
final class WatchCommand implements Callable<Integer> {
  private static final int WORKERS = 8;
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Streams streams;

  @Spec private @Nullable CommandSpec spec;
  @Mixin private final LexiconOptions lexiconOptions = new LexiconOptions();

  @Parameters(paramLabel = "FEEDS.opml", description = "A list of feeds (OPML).")
  private Path list = Path.of("");

  @Option(
      names = "--store",
      paramLabel = "DIR|URL",
      description = "The store to keep articles and events in, made if need be.")
  private @Nullable String store;

  @Option(
      names = "--journal",
      paramLabel = "DIR",
      description = {
        "Where to keep what was found and done. Without it: the store's folder. A PostgreSQL store",
        "needs it."
      })
  private @Nullable Path journal;

  @Option(
      names = "--files",
      paramLabel = "DIR",
      description = "Without a store: where to keep everything as files. Without it: isnad-watch.")
  private Path files = Path.of("isnad-watch");

  @Option(names = "--health", description = "Show how the feeds fare, and end.")
  private boolean health;

  @Option(names = "--once", description = "Ask each feed once, do what it brings, and end.")
  private boolean once;

  @Option(
      names = "--every",
      paramLabel = "MINUTES",
      description = "How often a feed is asked that does not say itself. Without it: 15.")
  private int every = 15;

  @Option(
      names = "--delay",
      paramLabel = "SECONDS",
      description = "Between two requests to a host, at least. Without it: 2.")
  private double delay = 2;

  @Option(
      names = "--allow-host",
      paramLabel = "HOST",
      description = "A host of your own network that may be asked; others there may not.")
  private List<String> allowed = List.of();

  WatchCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    if (every < 1 || delay < 0) {
      throw mistake("--every must be 1 or more and --delay 0 or more");
    }
    List<String> urls = feeds();
    if (health) {
      streams.print(HealthTable.of(urls, FolderStore.health(folder())));
      return ExitCode.DONE;
    }
    Lexicon lexicon = lexiconOptions.lexicon();
    RecordCoder coder = new RecordCoder(lexicon, lexiconOptions.coderName(lexicon));
    WatchLine line = new WatchLine(streams, urls.size());
    if (store == null) {
      try (WatchStore opened = FolderStore.open(files)) {
        watch(urls, opened, lexicon, coder, line);
      }
    } else {
      watchInto(StoreLocation.of(store), urls, lexicon, coder, line);
    }
    line.end();
    return ExitCode.DONE;
  }

  private void watchInto(
      StoreLocation location, List<String> urls, Lexicon lexicon, RecordCoder coder, WatchLine line)
      throws IOException {
    Path folder = folder();
    try (StoreWriter writer = StoreWriter.open(location);
        Store reader = Store.open(location);
        WatchStore opened =
            JournalStore.open(folder, new WatchedArticles(writer, reader, coder.name()))) {
      watch(urls, opened, lexicon, coder, line);
    }
  }

  private void watch(
      List<String> urls, WatchStore opened, Lexicon lexicon, RecordCoder coder, WatchLine line)
      throws IOException {
    Function<Article, String> records = article -> coder.records(article).lines();
    PageReader pages = new PageReader(lexicon);
    new Watcher(opened, fetcher(), pages, records, options(), line).run(urls);
  }

  /** Of the journal. */
  private Path folder() {
    if (store == null) {
      return files;
    }
    Path directory = journal == null ? StoreLocation.of(store).directory() : journal;
    if (directory == null) {
      throw mistake("--journal DIR is needed with a PostgreSQL store");
    }
    return directory;
  }

  private List<String> feeds() throws IOException {
    if (!Files.isReadable(list)) {
      throw mistake("no such list of feeds: " + list);
    }
    List<String> urls =
        Opml.read(Files.readAllBytes(list)).stream().map(Opml.Outline::url).toList();
    if (urls.isEmpty()) {
      throw mistake("no feed is named in " + list + " (outline elements with xmlUrl)");
    }
    return urls;
  }

  private ParameterException mistake(String message) {
    return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
  }

  private Fetcher fetcher() {
    AddressGuard guard = new AddressGuard(java.util.Set.copyOf(allowed));
    return new Fetcher(guard, Limits.USUAL, "isnad/" + Isnad.Version.number());
  }

  private WatchOptions options() {
    Duration pause = Duration.ofMillis((long) (delay * 1_000));
    return new WatchOptions(Duration.ofMinutes(every), pause, WORKERS, once ? PATIENCE : null);
  }
}
