package org.isnad.ingest.page;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/** What the head of a page and its marked-up values tell; of several values the first. */
final class Meta {
  private static final Evaluator HEAD = QueryParser.parse("meta[content]");
  private static final Evaluator MARKED = QueryParser.parse("[itemprop], [property]");

  /** What holds more is no value. */
  private static final int MANY_CHILDREN = 20;

  private final Map<String, String> head = new HashMap<>();
  private final Map<String, String> properties = new HashMap<>();

  Meta(Document page) {
    for (Element meta : page.select(HEAD)) {
      String content = meta.attr("content").strip();
      put(head, meta.attr("property"), content);
      put(head, meta.attr("name"), content);
    }
    for (Element element : page.select(MARKED)) {
      String value = value(element).strip();
      for (String name : element.attr("itemprop").split(" ", -1)) {
        put(properties, name, value);
      }
      for (String name : element.attr("property").split(" ", -1)) {
        put(properties, name.substring(name.indexOf(':') + 1), value);
      }
    }
  }

  private static void put(Map<String, String> map, String name, String value) {
    if (!name.isBlank() && !value.isEmpty()) {
      map.putIfAbsent(name.strip().toLowerCase(Locale.ROOT), value);
    }
  }

  /** The content of the first of these names, in small letters, that has one; or null. */
  @Nullable String content(String... names) {
    for (String name : names) {
      String content = head.get(name);
      if (content != null) {
        return content;
      }
    }
    return null;
  }

  /** The value of a property of microdata or RDFa, named in small letters, or null. */
  @Nullable String property(String name) {
    return properties.get(name);
  }

  private static String value(Element element) {
    for (String attribute : new String[] {"content", "datetime"}) {
      if (element.hasAttr(attribute)) {
        return element.attr(attribute);
      }
    }
    return element.childNodeSize() > MANY_CHILDREN ? "" : element.text();
  }
}
