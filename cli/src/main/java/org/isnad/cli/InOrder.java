package org.isnad.cli;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Does work on several threads and hands over what comes of it in the order in which it was added,
 * on the thread that adds. A few pieces a thread are in memory at a time.
 */
final class InOrder<T> implements Closeable {
  private static final int AHEAD = 16;

  private final int threads;
  private final Taker<T> taker;
  private final @Nullable ExecutorService workers;
  private final Queue<Future<T>> ahead = new ArrayDeque<>();

  /** Takes what comes of a piece of work. */
  interface Taker<T> {
    void take(T done) throws IOException;
  }

  InOrder(int threads, Taker<T> taker) {
    this.threads = threads;
    this.taker = taker;
    this.workers = threads == 1 ? null : Executors.newFixedThreadPool(threads, InOrder::worker);
  }

  private static Thread worker(Runnable work) {
    Thread thread = new Thread(null, work, "coder");
    thread.setDaemon(true);
    return thread;
  }

  /** Adds work; with one thread it is done at once. */
  void add(Supplier<T> work) throws IOException {
    if (workers == null) {
      taker.take(work.get());
      return;
    }
    ahead.add(workers.submit(work::get));
    drain(threads * AHEAD);
  }

  /** Waits for all work and hands it over. */
  void finish() throws IOException {
    drain(0);
  }

  private void drain(int most) throws IOException {
    while (ahead.size() > most) {
      taker.take(done(ahead.remove()));
    }
  }

  private static <T> T done(Future<T> work) {
    try {
      return work.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  @Override
  public void close() {
    if (workers != null) {
      workers.shutdownNow();
    }
  }
}
