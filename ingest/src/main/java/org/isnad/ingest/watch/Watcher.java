package org.isnad.ingest.watch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.isnad.Article;
import org.isnad.ArticleId;
import org.isnad.ingest.feed.Feed;
import org.isnad.ingest.feed.FeedArticles;
import org.isnad.ingest.feed.FeedEntry;
import org.isnad.ingest.feed.FeedReader;
import org.isnad.ingest.item.CanonicalUrl;
import org.isnad.ingest.item.Item;
import org.isnad.ingest.item.Position;
import org.isnad.ingest.page.PageReader;
import org.isnad.ingest.watch.Schedule.Task;
import org.isnad.ingest.web.FetchException;
import org.isnad.ingest.web.Fetcher;
import org.isnad.ingest.web.Response;
import org.jspecify.annotations.Nullable;

/**
 * Watches feeds: asks each in its time, fetches the pages of new entries, codes and keeps them. An
 * entry is kept before its feed's state is, so that a feed answering "not modified" after a restart
 * hides nothing.
 */
public final class Watcher {
  /** With the usual delay they spread over a day. */
  private static final int ATTEMPTS = 8;

  private static final int FIRST_WAIT_DELAYS = 10;
  private static final long LONGEST_MINUTES = 24 * 60;
  private static final int FULL_TEXT = 400;
  private static final int GONE = 410;

  private final WatchStore store;
  private final Fetcher fetcher;
  private final PageReader pages;
  private final FeedReader feeds;
  private final FeedArticles feedArticles;
  private final Function<Article, String> coder;
  private final WatchOptions options;
  private final WatchNews news;
  private final Schedule schedule;
  private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
  private final Set<String> addresses = ConcurrentHashMap.newKeySet();

  /**
   * A watcher that is not running yet.
   *
   * @param coder makes an article's events as they are written
   */
  public Watcher(
      WatchStore store,
      Fetcher fetcher,
      PageReader pages,
      Function<Article, String> coder,
      WatchOptions options,
      WatchNews news) {
    this.store = store;
    this.fetcher = fetcher;
    this.pages = pages;
    this.feeds = new FeedReader(pages.moments());
    this.feedArticles = new FeedArticles(pages);
    this.coder = coder;
    this.options = options;
    this.news = news;
    this.schedule = new Schedule(options.patienceMillis());
  }

  /**
   * Watches until stopped, or until all is done when it is to run once.
   *
   * @throws IOException when the store cannot be written
   */
  public void run(List<String> urls) throws IOException {
    for (Pending entry : store.pending()) {
      addEntry(entry, 0, 1);
    }
    for (String url : new java.util.LinkedHashSet<>(urls)) {
      long due = options.once() ? 0 : store.health(url).due() * 1_000;
      addPoll(url, due);
    }
    List<Thread> workers = new ArrayList<>();
    for (int i = 0; i < options.workers(); i++) {
      Thread worker = new Thread(null, this::work, "watch-" + i);
      worker.setDaemon(true);
      worker.start();
      workers.add(worker);
    }
    await(workers);
  }

  /** Ends the watching; what is under way is not kept. */
  public void stop() {
    schedule.stop();
  }

  private void await(List<Thread> workers) throws IOException {
    try {
      for (Thread worker : workers) {
        worker.join();
      }
    } catch (InterruptedException e) {
      schedule.stop();
      Thread.currentThread().interrupt();
    }
    Throwable broken = failure.get();
    if (broken instanceof UncheckedIOException io) {
      throw new IOException(io.getCause());
    }
    if (broken != null) {
      throw new IllegalStateException(broken);
    }
  }

  private void work() {
    try {
      for (Task task = schedule.take(); task != null; task = schedule.take()) {
        try {
          task.work().run();
        } finally {
          schedule.finish(task, System.currentTimeMillis() + delayMillis(task.host()));
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException | Error e) {
      failure.compareAndSet(null, e);
      schedule.stop();
    }
  }

  private long delayMillis(String host) {
    int wanted = Math.max(robotsDelay("https", host), robotsDelay("http", host));
    return Math.max(options.delay().toMillis(), wanted * 1_000L);
  }

  private int robotsDelay(String scheme, String host) {
    return fetcher.robots().delay(scheme + "://" + host);
  }

  private static String host(@Nullable String url) {
    String address = url == null ? "" : url;
    int start = address.indexOf("://");
    String rest = start < 0 ? "" : address.substring(start + 3);
    return rest.replaceAll("[/?#].*$", "");
  }

  private void addPoll(String url, long due) {
    schedule.add(new Task(host(url), due, 1, () -> poll(url)));
  }

  private void poll(String url) {
    news.fetching(url);
    FeedHealth before = store.health(url);
    long now = System.currentTimeMillis() / 1_000;
    List<Pending> found = new ArrayList<>();
    FeedHealth after;
    try {
      Response response = fetcher.get(url, conditions(before));
      after = read(url, before, response, now, found);
    } catch (FetchException e) {
      after = before.failed(reason(e), now, options.every().toSeconds(), 0);
    }
    if (after.error() != null) {
      news.failed(url, after.error());
    }
    keep(found, after);
    found.forEach(entry -> addEntry(entry, 0, 1));
    if (!options.once()) {
      addPoll(url, after.due() * 1_000);
    }
  }

  private static String reason(IOException e) {
    return String.valueOf(e.getMessage());
  }

  private static Map<String, String> conditions(FeedHealth health) {
    Map<String, String> headers = new HashMap<>();
    if (health.etag() != null) {
      headers.put("If-None-Match", health.etag());
    }
    if (health.modified() != null) {
      headers.put("If-Modified-Since", health.modified());
    }
    return headers;
  }

  private FeedHealth read(
      String url, FeedHealth before, Response response, long now, List<Pending> found) {
    long usual = options.every().toSeconds();
    if (response.status() == 304) {
      return before.answered(before.etag(), before.modified(), 0, now, now + usual);
    }
    long retry = RetryAfter.seconds(response, Instant.ofEpochSecond(now));
    if (response.status() != 200) {
      schedule.hold(host(url), (now + retry) * 1_000);
      long atLeast = response.status() == GONE ? LONGEST_MINUTES * 60 : retry;
      return before.failed("answers " + response.status(), now, usual, atLeast);
    }
    Feed feed = feeds.read(response.body(), response.charset(), response.uri().toString());
    if (feed == null) {
      return before.failed("is no feed", now, usual, 0);
    }
    addNew(url, feed, found);
    long next = now + Math.max(usual, Math.min(LONGEST_MINUTES, feed.minutes()) * 60);
    return before.answered(
        response.header("etag"), response.header("last-modified"), found.size(), now, next);
  }

  private void addNew(String url, Feed feed, List<Pending> found) {
    Set<String> keys = new HashSet<>();
    for (FeedEntry entry : feed.entries()) {
      FeedEntry own = isFull(entry) || entry.url() == null ? entry : withoutText(entry);
      Pending pending = new Pending(url, feed.title(), own, state(own));
      if (keys.add(pending.key()) && !store.isKnown(pending)) {
        found.add(pending);
      }
    }
  }

  /** A teaser is worth keeping where there is no page only. */
  private static FeedEntry withoutText(FeedEntry entry) {
    return new FeedEntry(
        entry.key(),
        entry.url(),
        entry.title(),
        entry.published(),
        entry.updated(),
        entry.author(),
        null,
        false);
  }

  /** Whether the feed gives the whole article, not its beginning. */
  private static boolean isFull(FeedEntry entry) {
    String html = entry.html() == null ? "" : entry.html().strip();
    return entry.full()
        && html.length() >= FULL_TEXT
        && !html.matches("(?s).*(\u2026|\\.\\.\\.|\\])(</p>)?$");
  }

  /** Changes when the feed tells of a change; the teaser's words do not count. */
  private static String state(FeedEntry entry) {
    String told =
        entry.title() + '\n' + entry.updated() + '\n' + (entry.full() ? entry.html() : "");
    return ArticleId.of(null, told);
  }

  private void keep(List<Pending> found, FeedHealth health) {
    try {
      store.keepPoll(found, health);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void addEntry(Pending entry, long due, int attempt) {
    boolean page = !isFull(entry.entry()) && entry.entry().url() != null;
    String host = page ? host(entry.entry().url()) : "";
    schedule.add(new Task(host, due, attempt, () -> finish(entry, attempt, page)));
  }

  private void finish(Pending entry, int attempt, boolean page) {
    try {
      if (page) {
        finishByPage(entry, attempt);
      } else {
        Position at = Position.whole(entry.feed());
        keep(entry, feedArticles.of(at, entry.entry(), entry.source(), null));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void finishByPage(Pending entry, int attempt) throws IOException {
    String url = String.valueOf(entry.entry().url());
    if (!addresses.add(CanonicalUrl.of(url) + ' ' + entry.state())) {
      store.drop(entry, "another feed has the same page");
      return;
    }
    news.fetching(url);
    try {
      Response response = fetcher.get(url, Map.of());
      if (response.status() == 200) {
        Position at = Position.whole(url);
        String address = response.uri().toString();
        Item item = pages.read(at, response.body(), response.charset(), address, null);
        keep(entry, item);
        return;
      }
      long retry = RetryAfter.seconds(response, Instant.now());
      boolean lasting =
          response.status() >= 400
              && response.status() < 500
              && retry == 0
              && response.status() != 408;
      schedule.hold(host(url), System.currentTimeMillis() + retry * 1_000);
      failed(entry, attempt, "answers " + response.status(), lasting);
    } catch (FetchException e) {
      failed(entry, attempt, reason(e), e.isLasting());
    }
  }

  private void failed(Pending entry, int attempt, String reason, boolean lasting)
      throws IOException {
    String url = String.valueOf(entry.entry().url());
    if (lasting || attempt >= ATTEMPTS) {
      news.failed(url, reason);
      store.drop(entry, reason);
      return;
    }
    addresses.remove(CanonicalUrl.of(url) + ' ' + entry.state());
    long wait = options.delay().toMillis() * FIRST_WAIT_DELAYS << (attempt - 1) * 2;
    addEntry(entry, System.currentTimeMillis() + wait, attempt + 1);
  }

  private void keep(Pending entry, Item item) throws IOException {
    if (item instanceof Item.Read read) {
      Item.Read whole = FeedArticles.completed(read, entry.entry(), entry.source());
      if (store.keepArticle(entry, whole, coder)) {
        news.kept(store.articles());
      }
    } else if (item instanceof Item.Rejected rejected) {
      news.failed(rejected.at().toString(), rejected.reason());
      store.drop(entry, rejected.reason());
    } else {
      store.drop(entry, "another language");
    }
  }
}
