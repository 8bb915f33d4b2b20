package org.isnad.ingest.watch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Objects;
import java.util.function.Function;
import org.isnad.Article;
import org.isnad.ingest.item.ArticleRecords;
import org.isnad.ingest.item.Item;
import org.isnad.ingest.item.Origin;
import org.isnad.ingest.item.Position;
import org.isnad.ingest.item.PublishedDate;
import org.isnad.ingest.json.JsonText;
import org.isnad.ingest.lock.FolderLock;
import org.isnad.ingest.repeat.Repeats;
import org.isnad.ingest.text.Lines;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * A store of plain files in one folder: {@code articles.jsonl}, {@code events.jsonl}, and {@code
 * journal.jsonl} with what was found and done.
 *
 * <p>An article's events are written first; the article's line, which tells where its events end,
 * makes both valid. What a killed process left behind the last whole article is cut at the next
 * start, and its entry, which is not done, is fetched again: nothing is lost and nothing is there
 * twice.
 */
public final class FolderStore implements WatchStore {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final FolderLock lock;
  private final AppendFile articles;
  private final AppendFile events;
  private final Journal journal;
  private final Repeats repeats = new Repeats();
  private long count;
  private long eventsEnd;

  private FolderStore(FolderLock lock, AppendFile articles, AppendFile events, Journal journal) {
    this.lock = lock;
    this.articles = articles;
    this.events = events;
    this.journal = journal;
  }

  /**
   * Opens a folder, made if need be, and mends what a killed process left.
   *
   * @throws IOException when another process has it open, or the files cannot be used
   */
  public static FolderStore open(Path folder) throws IOException {
    FolderLock lock = locked(folder);
    AppendFile articles = new AppendFile(folder.resolve("articles.jsonl"));
    articles.cutTornLine();
    AppendFile events = new AppendFile(folder.resolve("events.jsonl"));
    Journal journal = Journal.open(folder);
    FolderStore store =
        new FolderStore(lock, articles, events, markDone(folder, journal).compacted(folder));
    store.replay(folder.resolve("articles.jsonl"));
    if (events.length() < store.eventsEnd) {
      throw new IOException("events.jsonl is shorter than articles.jsonl says: was it changed?");
    }
    events.cut(store.eventsEnd);
    return store;
  }

  /** How the feeds of a folder fare, also while another process watches them. */
  public static Collection<FeedHealth> health(Path folder) throws IOException {
    return Journal.health(folder);
  }

  private static FolderLock locked(Path folder) throws IOException {
    FolderLock lock = FolderLock.of(folder);
    if (lock == null) {
      throw new IOException("another process is watching into " + folder);
    }
    return lock;
  }

  private interface Take {
    void line(JsonNode line) throws IOException;
  }

  private static void eachArticle(Path path, Take take) throws IOException {
    try (InputStream in = Files.newInputStream(path);
        Lines lines = new Lines(in)) {
      for (byte[] line = lines.next(); line != null; line = lines.next()) {
        try {
          take.line(JSON.readTree(line));
        } catch (JacksonException e) {
          throw new IOException("articles.jsonl holds a line that is no JSON: was it changed?", e);
        }
      }
    }
  }

  /** An article's line says that its entry is done. */
  private static Journal markDone(Path folder, Journal journal) throws IOException {
    eachArticle(
        folder.resolve("articles.jsonl"),
        line -> {
          JsonNode watch = line.path("watch");
          String key =
              Pending.key(
                  JournalLines.required(watch, "feed"), JournalLines.required(watch, "entry"));
          journal.keptElsewhere(key, JournalLines.required(watch, "state"));
        });
    return journal;
  }

  private void replay(Path path) throws IOException {
    eachArticle(
        path,
        line -> {
          repeats.check(article(line));
          eventsEnd = JournalLines.number(line.path("watch"), "events_end");
          count++;
        });
  }

  private static Item.Read article(JsonNode line) {
    String published = JournalLines.text(line, "published");
    Article article =
        new Article(
            JournalLines.required(line, "id"),
            JournalLines.required(line, "text"),
            JournalLines.text(line, "title"),
            published == null ? null : PublishedDate.parse(published),
            JournalLines.text(line, "url"),
            JournalLines.text(line, "source"));
    return new Item.Read(Position.whole("articles.jsonl"), article, Origin.UNKNOWN);
  }

  @Override
  public synchronized FeedHealth health(String feed) {
    return journal.health(feed);
  }

  @Override
  public synchronized void keepPoll(Collection<Pending> found, FeedHealth health)
      throws IOException {
    journal.keepPoll(found, health);
  }

  @Override
  public synchronized boolean isKnown(Pending entry) {
    return journal.isKnown(entry);
  }

  @Override
  public synchronized Collection<Pending> pending() {
    return journal.pending();
  }

  @Override
  public synchronized boolean keepArticle(
      Pending entry, Item.Read read, Function<Article, String> coder) throws IOException {
    Item checked = repeats.check(read);
    if (!(checked instanceof Item.Read fresh)) {
      String id = checked instanceof Item.Repeated repeated ? repeated.id() : "";
      journal.keepDone(entry, "the same as " + id);
      return false;
    }
    events.append(Objects.requireNonNull(coder.apply(fresh.article())));
    eventsEnd = events.length();
    articles.append(line(entry, fresh));
    journal.keptElsewhere(entry.key(), entry.state());
    count++;
    return true;
  }

  private String line(Pending entry, Item.Read read) {
    JsonText json = new JsonText().open('{');
    ArticleRecords.fields(json, read);
    json.key("watch").open('{');
    json.key("feed").text(entry.feed());
    json.key("entry").text(entry.entry().key());
    json.key("state").text(entry.state());
    json.key("events_end").number(eventsEnd);
    return json.close('}').close('}').endLine().toString();
  }

  @Override
  public synchronized void drop(Pending entry, String reason) throws IOException {
    journal.keepDone(entry, reason);
  }

  @Override
  public synchronized long articles() {
    return count;
  }

  @Override
  public synchronized void close() throws IOException {
    @Nullable IOException first = null;
    for (java.io.Closeable one : new java.io.Closeable[] {articles, events, journal, lock}) {
      try {
        one.close();
      } catch (IOException e) {
        first = first == null ? e : first;
      }
    }
    if (first != null) {
      throw first;
    }
  }
}
