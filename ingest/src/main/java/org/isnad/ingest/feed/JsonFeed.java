package org.isnad.ingest.feed;

import java.util.ArrayList;
import java.util.List;
import org.isnad.ingest.page.Moment;
import org.isnad.ingest.page.MomentReader;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Reads JSON Feed 1.0 and 1.1. */
final class JsonFeed {
  private static final ObjectMapper JSON = new ObjectMapper();

  private JsonFeed() {}

  static @Nullable Feed read(String text, MomentReader moments) {
    try {
      JsonNode root = JSON.readTree(text);
      JsonNode items = root.get("items");
      return items == null || !items.isArray()
          ? null
          : new Feed(text(root, "title"), 0, entries(items, moments));
    } catch (JacksonException e) {
      return null;
    }
  }

  private static List<FeedEntry> entries(JsonNode items, MomentReader moments) {
    List<FeedEntry> entries = new ArrayList<>();
    for (JsonNode item : items) {
      FeedEntry entry = entry(item, moments);
      if (entry != null) {
        entries.add(entry);
      }
    }
    return entries;
  }

  private static @Nullable FeedEntry entry(JsonNode item, MomentReader moments) {
    String url = text(item, "url");
    String id = text(item, "id");
    String key = id == null ? url : id;
    if (key == null) {
      return null;
    }
    String html = text(item, "content_html");
    String plain = text(item, "content_text");
    String content = html != null ? html : plain == null ? null : escaped(plain);
    return new FeedEntry(
        key,
        url,
        text(item, "title"),
        moment(item, "date_published", moments),
        moment(item, "date_modified", moments),
        author(item),
        content == null ? text(item, "summary") : content,
        content != null);
  }

  private static String escaped(String plain) {
    return plain.replace("&", "&amp;").replace("<", "&lt;").replace("\n", "<br>");
  }

  private static @Nullable String author(JsonNode item) {
    JsonNode authors = item.get("authors");
    JsonNode first = authors != null && authors.isArray() ? authors.get(0) : item.get("author");
    return first == null ? null : text(first, "name");
  }

  private static @Nullable String moment(JsonNode item, String key, MomentReader moments) {
    Moment moment = moments.read(text(item, key));
    return moment == null ? null : moment.toString();
  }

  private static @Nullable String text(JsonNode object, String key) {
    JsonNode value = object.get(key);
    boolean known = value != null && (value.isString() || value.isNumber());
    String text = known ? value.asString().strip() : "";
    return text.isEmpty() ? null : text;
  }
}
