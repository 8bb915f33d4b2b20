package org.isnad.ingest.feed;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.ingest.text.PageBytes;
import org.isnad.ingest.text.Text;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** A list of feeds. */
public final class Opml {
  private Opml() {}

  /** A feed of the list. */
  public record Outline(String url, @Nullable String title) {}

  /** The feeds in order, each once; none when the bytes are no list. */
  public static List<Outline> read(byte[] bytes) {
    Text text = PageBytes.read(bytes, null);
    Map<String, Outline> feeds = new LinkedHashMap<>();
    if (text != null) {
      for (Element outline : Jsoup.parse(text.text(), "", Parser.xmlParser()).select("outline")) {
        add(feeds, outline);
      }
    }
    return List.copyOf(feeds.values());
  }

  private static void add(Map<String, Outline> feeds, Element outline) {
    String url = attribute(outline, "xmlUrl");
    if (url != null) {
      String title = attribute(outline, "title");
      feeds.putIfAbsent(url, new Outline(url, title == null ? attribute(outline, "text") : title));
    }
  }

  /** Names of attributes are written in capitals and without. */
  private static @Nullable String attribute(Element outline, String name) {
    String value = outline.attributes().getIgnoreCase(name).strip().replaceAll("\\s+", " ");
    return value.isEmpty() ? null : value;
  }
}
