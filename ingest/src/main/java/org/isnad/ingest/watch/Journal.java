package org.isnad.ingest.watch;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.ingest.text.Lines;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * What was found and done, a line each. Read at the start, and written anew without what is over;
 * then only appended to.
 */
final class Journal implements Closeable {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String NAME = "journal.jsonl";

  private final Map<String, Pending> pending = new LinkedHashMap<>();
  private final Map<String, String> states = new HashMap<>();
  private final Map<String, FeedHealth> feeds = new TreeMap<>();
  private final AppendFile file;

  private Journal(AppendFile file) {
    this.file = file;
  }

  /** Opens the journal of a folder, for one process at a time. */
  static Journal open(Path folder) throws IOException {
    Path path = folder.resolve(NAME);
    AppendFile appended = new AppendFile(path);
    appended.cutTornLine();
    Journal journal = new Journal(appended);
    journal.read(path);
    return journal;
  }

  /** The state of the feeds of a folder, which another process may be watching. */
  static Collection<FeedHealth> health(Path folder) throws IOException {
    Path path = folder.resolve(NAME);
    if (!Files.exists(path)) {
      return List.of();
    }
    Map<String, FeedHealth> feeds = new TreeMap<>();
    eachLine(
        path,
        line -> {
          if (JournalLines.kind(line).equals(JournalLines.FEED)) {
            FeedHealth health = JournalLines.feed(line);
            feeds.put(health.url(), health);
          }
        });
    return feeds.values();
  }

  private interface Take {
    void line(JsonNode line);
  }

  private static void eachLine(Path path, Take take) throws IOException {
    try (InputStream in = Files.newInputStream(path);
        Lines lines = new Lines(in)) {
      for (byte[] line = lines.next(); line != null; line = lines.next()) {
        try {
          take.line(JSON.readTree(line));
        } catch (JacksonException torn) {
          // the last line of a process that is writing just now says nothing yet
        }
      }
    }
  }

  private void read(Path path) throws IOException {
    eachLine(path, this::take);
  }

  private void take(JsonNode line) {
    switch (JournalLines.kind(line)) {
      case JournalLines.FOUND -> {
        Pending found = JournalLines.found(line);
        states.put(found.key(), found.state());
        pending.put(found.key(), found);
      }
      case JournalLines.DONE -> {
        String feed = JournalLines.required(line, "feed");
        forget(
            Pending.key(feed, JournalLines.required(line, "entry")),
            JournalLines.required(line, "state"));
      }
      case JournalLines.FEED -> {
        FeedHealth health = JournalLines.feed(line);
        feeds.put(health.url(), health);
      }
      default -> {}
    }
  }

  /** An entry is done in a state; a later state of it may be waiting. */
  private void forget(String key, String state) {
    states.putIfAbsent(key, state);
    Pending waiting = pending.get(key);
    if (waiting != null && waiting.state().equals(state)) {
      pending.remove(key);
    }
  }

  /** Writes the journal anew without the texts of what is done. */
  Journal compacted(Path folder) throws IOException {
    Path fresh = folder.resolve(NAME + ".new");
    Files.deleteIfExists(fresh);
    try (AppendFile out = new AppendFile(fresh)) {
      StringBuilder lines = new StringBuilder();
      feeds.values().forEach(health -> lines.append(JournalLines.feed(health)));
      states.forEach(
          (key, state) -> {
            int end = key.indexOf(Pending.SEPARATOR);
            lines.append(
                JournalLines.done(key.substring(0, end), key.substring(end + 1), state, ""));
          });
      pending.values().forEach(entry -> lines.append(JournalLines.found(entry)));
      out.append(lines.toString());
    }
    close();
    Files.move(fresh, folder.resolve(NAME), StandardCopyOption.ATOMIC_MOVE);
    return open(folder);
  }

  FeedHealth health(String feed) {
    return feeds.getOrDefault(feed, FeedHealth.unknown(feed));
  }

  boolean isKnown(Pending entry) {
    return entry.state().equals(states.get(entry.key()));
  }

  Collection<Pending> pending() {
    return List.copyOf(pending.values());
  }

  void keepPoll(Collection<Pending> found, FeedHealth health) throws IOException {
    StringBuilder lines = new StringBuilder();
    found.forEach(entry -> lines.append(JournalLines.found(entry)));
    file.append(lines + JournalLines.feed(health));
    for (Pending entry : found) {
      states.put(entry.key(), entry.state());
      pending.put(entry.key(), entry);
    }
    feeds.put(health.url(), health);
  }

  void keepDone(Pending entry, String why) throws IOException {
    file.append(JournalLines.done(entry, why));
    keptElsewhere(entry.key(), entry.state());
  }

  /** An entry is done by a line of another file. */
  void keptElsewhere(String key, String state) {
    forget(key, state);
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
