package org.isnad.ingest.watch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is to do, and when: no host is asked by two at a time, nor again before its time. Times are
 * milliseconds since 1970.
 */
final class Schedule {
  /** Something to do with a host; an empty host stands for none. */
  record Task(String host, long due, int attempt, Runnable work) {}

  /** Tasks due later than this are left undone when only what is due shall be done. */
  private final long patience;

  private final List<Task> tasks = new ArrayList<>();
  private final Set<String> busy = new HashSet<>();
  private final Map<String, Long> free = new HashMap<>();
  private int running;
  private boolean stopped;

  /** With a patience of {@link Long#MAX_VALUE} it never ends by itself. */
  Schedule(long patience) {
    this.patience = patience;
  }

  synchronized void add(Task task) {
    tasks.add(task);
    notifyAll();
  }

  /** Waits for a task; null when all is done, or it was stopped. */
  synchronized @Nullable Task take() throws InterruptedException {
    while (!stopped) {
      long now = System.currentTimeMillis();
      Task best = null;
      for (Task task : tasks) {
        boolean ready = !busy.contains(task.host());
        if (ready && (best == null || start(task) < start(best))) {
          best = task;
        }
      }
      long wait = best == null ? Long.MAX_VALUE : start(best) - now;
      if (best != null && wait <= 0) {
        return started(best);
      }
      if (running == 0 && (tasks.isEmpty() || wait > patience) && patience < Long.MAX_VALUE) {
        return null;
      }
      wait(Math.max(1, Math.min(wait, 1_000)));
    }
    return null;
  }

  private long start(Task task) {
    return Math.max(task.due(), free.getOrDefault(task.host(), 0L));
  }

  private Task started(Task task) {
    tasks.remove(task);
    running++;
    if (!task.host().isEmpty()) {
      busy.add(task.host());
    }
    return task;
  }

  /** A task is over; its host may be asked again at a moment. */
  synchronized void finish(Task task, long freeAt) {
    running--;
    busy.remove(task.host());
    if (!task.host().isEmpty()) {
      free.merge(task.host(), freeAt, Math::max);
    }
    notifyAll();
  }

  /** Asks a host no more before a moment. */
  synchronized void hold(String host, long until) {
    free.merge(host, until, Math::max);
  }

  synchronized void stop() {
    stopped = true;
    notifyAll();
  }
}
