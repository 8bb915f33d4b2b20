package org.isnad.cli;

import org.isnad.ingest.watch.WatchNews;

/** Shows on one line of a terminal what a watcher does; without one it only tells faults. */
final class WatchLine implements WatchNews {
  private static final long EACH_NANOS = 200_000_000L;
  private static final String CLEAR = "\r\u001B[K";
  private static final int WIDEST = 100;

  private final Streams streams;
  private final int feeds;
  private long kept;
  private long failures;
  private String present = "";
  private long next = System.nanoTime();
  private boolean shown;

  WatchLine(Streams streams, int feeds) {
    this.streams = streams;
    this.feeds = feeds;
  }

  @Override
  public synchronized void fetching(String url) {
    present = url;
    show();
  }

  @Override
  public synchronized void failed(String url, String reason) {
    failures++;
    clear();
    streams.say(url + ": " + reason);
  }

  @Override
  public synchronized void kept(long articles) {
    kept++;
    show();
  }

  private void show() {
    if (!streams.watched().interactive() || System.nanoTime() - next < 0) {
      return;
    }
    String line =
        String.join(
            " · ",
            counted(feeds, "feed"),
            counted(kept, "article"),
            counted(failures, "fault"),
            present);
    streams.err().print(CLEAR + line.substring(0, Math.min(WIDEST, line.length())));
    streams.err().flush();
    shown = true;
    next = System.nanoTime() + EACH_NANOS;
  }

  private void clear() {
    if (shown) {
      streams.err().print(CLEAR);
      streams.err().flush();
    }
    shown = false;
  }

  /** Sums up. */
  synchronized void end() {
    clear();
    streams.say(counted(kept, "new article") + ", " + counted(failures, "fault"));
  }

  private static String counted(long number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }
}
