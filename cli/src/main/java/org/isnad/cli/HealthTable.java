package org.isnad.cli;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isnad.ingest.watch.FeedHealth;

/** How feeds fare, a line each: those that fail come first. */
final class HealthTable {
  private HealthTable() {}

  static String of(List<String> urls, Collection<FeedHealth> known) {
    Map<String, FeedHealth> byUrl = new HashMap<>();
    known.forEach(health -> byUrl.put(health.url(), health));
    StringBuilder table = new StringBuilder();
    table.append(row("STATE", "ASKED", "FAILING", "ENTRIES", "ANSWERED", "NEXT", "FEED"));
    for (boolean failing : new boolean[] {true, false}) {
      for (String url : urls) {
        FeedHealth health = byUrl.get(url);
        if (failing == (health != null && health.error() != null)) {
          table.append(health == null ? unasked(url) : row(health));
        }
      }
    }
    return table.toString();
  }

  private static String unasked(String url) {
    return row("new", "0", "0", "0", "-", "now", url);
  }

  private static String row(FeedHealth health) {
    String error = health.error();
    return row(
        error == null ? "well" : "failing",
        String.valueOf(health.asked()),
        String.valueOf(health.failures()),
        String.valueOf(health.entries()),
        health.answered() == 0 ? "never" : time(health.answered()),
        time(health.due()),
        health.url() + (error == null ? "" : "  " + error));
  }

  private static String time(long seconds) {
    return Instant.ofEpochSecond(seconds).toString();
  }

  private static String row(Object... cells) {
    return String.format(Locale.ROOT, "%-8s %6s %8s %8s  %-20s  %-20s  %s\n", cells);
  }
}
