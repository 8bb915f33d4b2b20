package org.isnad.ingest.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.isnad.ingest.feed.Opml;
import org.isnad.ingest.page.PageReader;
import org.isnad.ingest.web.AddressGuard;
import org.isnad.ingest.web.Fetcher;
import org.isnad.ingest.web.Limits;
import org.isnad.lexicon.Lexicon;

/** A watcher as a process of its own, to be killed: two lines of events an article. */
public final class WatchProcess {
  private WatchProcess() {}

  /** Takes the folder of the store and the list of feeds. */
  public static void main(String[] arguments) throws IOException {
    List<String> feeds =
        Opml.read(Files.readAllBytes(Path.of(arguments[1]))).stream()
            .map(Opml.Outline::url)
            .toList();
    Limits limits = new Limits(1 << 20, Duration.ofSeconds(20), Duration.ofSeconds(3), 5);
    Fetcher fetcher = new Fetcher(new AddressGuard(NewsServer.hosts()), limits, "isnad-test/1");
    WatchOptions options =
        new WatchOptions(Duration.ofSeconds(1), Duration.ofMillis(5), 8, Duration.ofSeconds(2));
    try (FolderStore store = FolderStore.open(Path.of(arguments[0]))) {
      new Watcher(
              store,
              fetcher,
              new PageReader(Lexicon.builtIn()),
              article ->
                  "{\"of\":\"" + article.id() + "\"}\n" + "{\"of\":\"" + article.id() + "\"}\n",
              options,
              new Quiet())
          .run(feeds);
    }
  }

  private static final class Quiet implements WatchNews {
    @Override
    public void fetching(String url) {}

    @Override
    public void failed(String url, String reason) {}

    @Override
    public void kept(long articles) {}
  }
}
