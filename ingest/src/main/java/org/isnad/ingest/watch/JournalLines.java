package org.isnad.ingest.watch;

import org.isnad.ingest.feed.FeedEntry;
import org.isnad.ingest.json.JsonText;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The lines of a watcher's journal. */
final class JournalLines {
  static final String FOUND = "found";
  static final String DONE = "done";
  static final String FEED = "feed";

  private JournalLines() {}

  static String found(Pending pending) {
    FeedEntry entry = pending.entry();
    JsonText json = start(FOUND);
    json.key("feed").text(pending.feed());
    json.key("source").text(pending.source());
    json.key("entry").text(entry.key());
    json.key("state").text(pending.state());
    json.key("url").text(entry.url());
    json.key("title").text(entry.title());
    json.key("published").text(entry.published());
    json.key("updated").text(entry.updated());
    json.key("author").text(entry.author());
    json.key("html").text(entry.html());
    json.key("full").number(entry.full() ? 1 : 0);
    return end(json);
  }

  static Pending found(JsonNode line) {
    FeedEntry entry =
        new FeedEntry(
            required(line, "entry"),
            text(line, "url"),
            text(line, "title"),
            text(line, "published"),
            text(line, "updated"),
            text(line, "author"),
            text(line, "html"),
            number(line, "full") == 1);
    return new Pending(
        required(line, "feed"), text(line, "source"), entry, required(line, "state"));
  }

  static String done(Pending pending, String why) {
    return done(pending.feed(), pending.entry().key(), pending.state(), why);
  }

  static String done(String feed, String entry, String state, String why) {
    JsonText json = start(DONE);
    json.key("feed").text(feed).key("entry").text(entry);
    json.key("state").text(state).key("why").text(why);
    return end(json);
  }

  static String feed(FeedHealth health) {
    JsonText json = start(FEED);
    json.key("feed").text(health.url());
    json.key("etag").text(health.etag());
    json.key("modified").text(health.modified());
    json.key("due").number(health.due());
    json.key("asked").number(health.asked());
    json.key("failures").number(health.failures());
    json.key("entries").number(health.entries());
    json.key("answered").number(health.answered());
    json.key("error").text(health.error());
    return end(json);
  }

  static FeedHealth feed(JsonNode line) {
    return new FeedHealth(
        required(line, "feed"),
        text(line, "etag"),
        text(line, "modified"),
        number(line, "due"),
        (int) number(line, "asked"),
        (int) number(line, "failures"),
        (int) number(line, "entries"),
        number(line, "answered"),
        text(line, "error"));
  }

  private static JsonText start(String kind) {
    JsonText json = new JsonText().open('{');
    json.key("line").text(kind);
    return json;
  }

  private static String end(JsonText json) {
    return json.close('}').endLine().toString();
  }

  static String kind(JsonNode line) {
    return required(line, "line");
  }

  static String required(JsonNode line, String key) {
    String text = text(line, key);
    return text == null ? "" : text;
  }

  static @Nullable String text(JsonNode line, String key) {
    JsonNode value = line.get(key);
    return value == null || value.isNull() ? null : value.asString();
  }

  static long number(JsonNode line, String key) {
    JsonNode value = line.get(key);
    return value == null ? 0 : value.asLong(0);
  }
}
