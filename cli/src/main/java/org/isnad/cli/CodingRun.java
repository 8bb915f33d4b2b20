package org.isnad.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.isnad.Article;
import org.isnad.Coding;
import org.isnad.cli.output.EventFormat;
import org.isnad.ingest.ArticleInput;
import org.isnad.ingest.item.ArticleRecords;
import org.isnad.ingest.item.Item;
import org.jspecify.annotations.Nullable;

/**
 * Codes a stream of articles on several threads and writes their events in the order of the input.
 * A few articles a thread are in memory at a time.
 */
final class CodingRun {
  private static final int AHEAD = 16;

  private final Function<Article, Coding> coder;
  private final EventFormat format;
  private final Reports reports;
  private final @Nullable OutputStream articles;
  private final int threads;

  CodingRun(
      Function<Article, Coding> coder,
      EventFormat format,
      Reports reports,
      @Nullable OutputStream articles,
      int threads) {
    this.coder = coder;
    this.format = format;
    this.reports = reports;
    this.articles = articles;
    this.threads = threads;
  }

  /** An article's events as they are written. */
  private record Coded(Item.Read read, String events, List<String> warnings) {}

  /** Codes all and returns the exit code. */
  int run(ArticleInput input, OutputStream out) throws IOException {
    out.write(format.head().getBytes(StandardCharsets.UTF_8));
    if (threads == 1) {
      runAlone(input, out);
    } else {
      runTogether(input, out);
    }
    out.flush();
    return reports.finish();
  }

  private void runAlone(ArticleInput input, OutputStream out) throws IOException {
    for (Item item = input.next(); item != null; item = input.next()) {
      if (item instanceof Item.Read read) {
        write(coded(read), out);
      } else {
        reports.tell(item);
      }
    }
  }

  private void runTogether(ArticleInput input, OutputStream out) throws IOException {
    ExecutorService workers = Executors.newFixedThreadPool(threads, CodingRun::worker);
    try {
      Queue<Future<Coded>> ahead = new ArrayDeque<>();
      for (Item item = input.next(); item != null; item = input.next()) {
        if (item instanceof Item.Read read) {
          ahead.add(workers.submit(() -> coded(read)));
        } else {
          drain(ahead, 0, out);
          reports.tell(item);
        }
        drain(ahead, threads * AHEAD, out);
      }
      drain(ahead, 0, out);
    } finally {
      workers.shutdownNow();
    }
  }

  private static Thread worker(Runnable work) {
    Thread thread = new Thread(null, work, "coder");
    thread.setDaemon(true);
    return thread;
  }

  /** Writes what comes first until no more than a number are waiting. */
  private void drain(Queue<Future<Coded>> ahead, int most, OutputStream out) throws IOException {
    while (ahead.size() > most) {
      write(finished(ahead.remove()), out);
    }
  }

  private static Coded finished(Future<Coded> coded) {
    try {
      return coded.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  private Coded coded(Item.Read read) {
    Coding coding = coder.apply(read.article());
    String written = format.write(read.article(), coding.events());
    return new Coded(read, written, coding.warnings());
  }

  private void write(Coded coded, OutputStream out) throws IOException {
    out.write(coded.events().getBytes(StandardCharsets.UTF_8));
    Article article = coded.read().article();
    if (articles != null) {
      articles.write(ArticleRecords.line(coded.read()).getBytes(StandardCharsets.UTF_8));
    }
    coded.warnings().forEach(warning -> reports.warn(coded.read(), warning));
    reports.coded(article.text().length());
  }
}
