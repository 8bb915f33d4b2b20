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
import org.isnad.Coding;
import org.isnad.formats.CountryNames;
import org.isnad.formats.JsonRecords;
import org.isnad.ingest.feed.Opml;
import org.isnad.ingest.page.PageReader;
import org.isnad.ingest.watch.FolderStore;
import org.isnad.ingest.watch.WatchOptions;
import org.isnad.ingest.watch.Watcher;
import org.isnad.ingest.web.AddressGuard;
import org.isnad.ingest.web.Fetcher;
import org.isnad.ingest.web.Limits;
import org.isnad.lexicon.Lexicon;
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
      "keeps articles.jsonl and events.jsonl in a folder. It may be killed at any time: started",
      "again, it goes on where it was."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  isnad watch feeds.opml --store news",
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
      paramLabel = "DIR",
      description = "Where to keep everything. Without it: isnad-watch.")
  private Path store = Path.of("isnad-watch");

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
      streams.print(HealthTable.of(urls, FolderStore.health(store)));
      return ExitCode.DONE;
    }
    Lexicon lexicon = lexiconOptions.lexicon();
    WatchLine line = new WatchLine(streams, urls.size());
    try (FolderStore opened = FolderStore.open(store)) {
      new Watcher(opened, fetcher(), new PageReader(lexicon), coder(lexicon), options(), line)
          .run(urls);
    }
    line.end();
    return ExitCode.DONE;
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

  private Function<Article, String> coder(Lexicon lexicon) {
    Function<Article, Coding> coder = Coders.of(lexicon);
    JsonRecords records =
        JsonRecords.full(new CountryNames(lexicon), lexiconOptions.coderName(lexicon));
    return article -> records.write(article, coder.apply(article).events());
  }
}
