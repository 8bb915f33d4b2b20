package org.isnad.cli;

import java.util.Locale;

/** A line on standard error that tells how far long work is, where a person can see it. */
final class Progress {
  private static final long FIRST_NANOS = 2_000_000_000L;
  private static final long EACH_NANOS = 200_000_000L;
  private static final String CLEAR = "\r\u001B[K";
  private static final int BAR = 20;

  private final Streams streams;
  private final long total;
  private final long start = System.nanoTime();
  private long next = start + FIRST_NANOS;
  private long characters;
  private boolean shown;

  /** Of work whose end is not known. */
  Progress(Streams streams) {
    this(streams, 0);
  }

  /** Of work on so many articles; 0 when that is not known. */
  Progress(Streams streams, long total) {
    this.streams = streams;
    this.total = total;
  }

  void step(long articles, int more) {
    characters += more;
    if (!streams.watched().interactive()) {
      return;
    }
    long now = System.nanoTime();
    if (now - next >= 0) {
      show(articles, (now - start) / 1e9);
      next = now + EACH_NANOS;
    }
  }

  private void show(long articles, double seconds) {
    String line =
        String.format(
            Locale.ROOT,
            "%,d articles · %.0f s · %,.0f articles/s",
            articles,
            seconds,
            articles / seconds);
    streams.err().print(CLEAR + bar(articles) + line + text());
    streams.err().flush();
    shown = true;
  }

  private String text() {
    return characters == 0
        ? ""
        : String.format(Locale.ROOT, " · %.1f MB of text", characters / 1e6);
  }

  private String bar(long articles) {
    if (total == 0) {
      return "";
    }
    int full = (int) Math.min(BAR, BAR * articles / total);
    return "[" + "#".repeat(full) + ".".repeat(BAR - full) + "] ";
  }

  void clear() {
    if (shown) {
      streams.err().print(CLEAR);
      streams.err().flush();
    }
    shown = false;
  }
}
