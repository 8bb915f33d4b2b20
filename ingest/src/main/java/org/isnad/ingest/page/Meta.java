package org.isnad.ingest.page;

import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What the head of a page and its marked-up values tell. */
final class Meta {
  private Meta() {}

  /** The first content of the first of these names that has one, or null. */
  static @Nullable String content(Document page, String... names) {
    for (String name : names) {
      for (Element meta : page.select("meta[content]")) {
        if (names(meta, name) && !meta.attr("content").isBlank()) {
          return meta.attr("content").strip();
        }
      }
    }
    return null;
  }

  private static boolean names(Element meta, String name) {
    return same(meta.attr("property"), name) || same(meta.attr("name"), name);
  }

  private static boolean same(String value, String name) {
    return value.strip().toLowerCase(Locale.ROOT).equals(name);
  }

  /** The first value of a property of microdata or RDFa, or null. */
  static @Nullable String property(Document page, String name) {
    for (Element element :
        page.select("[itemprop~=\\b" + name + "\\b], [property$=:" + name + "]")) {
      String value = value(element);
      if (!value.isBlank()) {
        return value.strip();
      }
    }
    return null;
  }

  private static String value(Element element) {
    for (String attribute : new String[] {"content", "datetime"}) {
      if (element.hasAttr(attribute)) {
        return element.attr(attribute);
      }
    }
    return element.text();
  }
}
