package org.isnad.ingest.feed;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.isnad.ingest.page.Moment;
import org.isnad.ingest.page.MomentReader;
import org.isnad.ingest.text.PageBytes;
import org.isnad.ingest.text.Text;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Reads RSS 0.9 to 2.0, Atom and JSON Feed, well formed or not. Elements are known by their names
 * without a prefix; entities and document types are not followed.
 */
public final class FeedReader {
  private static final int MOST_ENTRIES = 5_000;
  private static final int MINUTES_A_DAY = 24 * 60;

  private final MomentReader moments;

  public FeedReader(MomentReader moments) {
    this.moments = moments;
  }

  /** The feed, or null when the bytes are none. */
  public @Nullable Feed read(byte[] bytes, @Nullable String charset, @Nullable String url) {
    Text text = PageBytes.read(bytes, charset);
    if (text == null) {
      return null;
    }
    String start = text.text().stripLeading();
    return start.startsWith("{") ? JsonFeed.read(start, moments) : readXml(start, url);
  }

  private @Nullable Feed readXml(String xml, @Nullable String url) {
    Document document = Jsoup.parse(xml, url == null ? "" : url, Parser.xmlParser());
    Element root = document.selectFirst("rss, feed, *|RDF, rdf, channel");
    if (root == null) {
      return null;
    }
    List<FeedEntry> entries = new ArrayList<>();
    for (Element item : root.select("item, entry, *|item, *|entry")) {
      FeedEntry entry = entries.size() < MOST_ENTRIES ? entry(item, url) : null;
      if (entry != null) {
        entries.add(entry);
      }
    }
    Element channel = root.selectFirst("channel");
    Element head = channel == null ? root : channel;
    return new Feed(text(head, "title"), minutes(head), entries);
  }

  private static int minutes(Element head) {
    int minutes = number(text(head, "ttl"));
    String period = text(head, "updatePeriod");
    if (minutes > 0 || period == null) {
      return minutes;
    }
    int frequency = Math.max(1, number(text(head, "updateFrequency")));
    return switch (period.toLowerCase(Locale.ROOT)) {
      case "hourly" -> 60 / frequency;
      case "daily" -> MINUTES_A_DAY / frequency;
      case "weekly", "monthly", "yearly" -> MINUTES_A_DAY;
      default -> 0;
    };
  }

  private static int number(@Nullable String text) {
    return text != null && text.matches("\\d{1,6}") ? Integer.parseInt(text) : 0;
  }

  private @Nullable FeedEntry entry(Element item, @Nullable String base) {
    String guid = text(item, "guid", "id");
    String url = resolved(link(item, guid), base);
    String title = plain(text(item, "title"));
    String key = guid == null ? url == null ? title : url : guid;
    if (key == null) {
      return null;
    }
    String content = content(item);
    String summary = text(item, "description", "summary");
    return new FeedEntry(
        key,
        url,
        title,
        moment(item, "pubDate", "published", "issued", "date", "created"),
        moment(item, "updated", "modified"),
        plain(text(item, "creator", "author")),
        content == null ? summary : content,
        content != null);
  }

  /** The title and author may hold marked-up text. */
  private static @Nullable String plain(@Nullable String html) {
    String text = html == null ? "" : Jsoup.parse(html).text().strip();
    return text.isEmpty() ? null : text;
  }

  private @Nullable String moment(Element item, String... names) {
    Moment moment = moments.read(text(item, names));
    return moment == null ? null : moment.toString();
  }

  private static @Nullable String link(Element item, @Nullable String guid) {
    String original = text(item, "origLink");
    if (original != null) {
      return original;
    }
    for (Element child : item.children()) {
      if (local(child).equals("link")) {
        String rel = child.attr("rel");
        String href = child.hasAttr("href") ? child.attr("href") : child.text();
        if (!href.isBlank() && (rel.isEmpty() || rel.equals("alternate"))) {
          return href.strip();
        }
      }
    }
    return guid != null && guid.startsWith("http") ? guid : null;
  }

  private static @Nullable String resolved(@Nullable String url, @Nullable String base) {
    if (url == null || base == null || url.contains("://")) {
      return url;
    }
    try {
      return URI.create(base).resolve(url).toString();
    } catch (IllegalArgumentException e) {
      return url;
    }
  }

  private static @Nullable String content(Element item) {
    for (Element child : item.children()) {
      String name = local(child);
      if (name.equals("encoded") || name.equals("content") && !child.hasAttr("url")) {
        String html = child.attr("type").equals("xhtml") ? child.html() : child.wholeText();
        if (!html.isBlank()) {
          return html;
        }
      }
    }
    return null;
  }

  /** The text of the first child of one of these names that has any. */
  private static @Nullable String text(Element parent, String... names) {
    for (String name : names) {
      for (Element child : parent.children()) {
        if (local(child).equals(name.toLowerCase(Locale.ROOT)) && !child.wholeText().isBlank()) {
          return child.wholeText().strip();
        }
      }
    }
    return null;
  }

  private static String local(Element element) {
    String name = element.tagName().toLowerCase(Locale.ROOT);
    return name.substring(name.indexOf(':') + 1);
  }
}
