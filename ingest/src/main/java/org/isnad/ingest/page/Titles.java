package org.isnad.ingest.page;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The headline: of the places that name it the first, in the order of trust, that the title of the
 * browser's window begins with; the first of all where it begins with none.
 */
final class Titles {
  private static final String SEPARATORS = "-\u2013\u2014|:\u00BB\u00AB\u2022/";

  private final List<String> named;
  private final String window;
  private final @Nullable String site;

  private Titles(List<String> named, String window, @Nullable String site) {
    this.named = named;
    this.window = window;
    this.site = site;
  }

  static Titles of(Document page, Meta meta, JsonLd json, @Nullable String site) {
    List<String> named =
        Stream.of(
                json.text("headline"),
                meta.content("og:title"),
                meta.property("headline"),
                meta.content("twitter:title"),
                heading(page))
            .filter(Objects::nonNull)
            .map(title -> withoutSite(squeezed(title), site))
            .filter(title -> !title.isEmpty())
            .toList();
    return new Titles(named, squeezed(page.title()), site);
  }

  /** The first heading of the first level that is no link to the start page. */
  private static @Nullable String heading(Document page) {
    for (Element heading : page.select("h1")) {
      String text = squeezed(heading.text());
      if (!text.isEmpty() && heading.select("a[href=/], a[rel=home], img").isEmpty()) {
        return text;
      }
    }
    return null;
  }

  @Nullable String best() {
    for (String title : named) {
      if (window.startsWith(title)) {
        return title;
      }
    }
    if (!named.isEmpty()) {
      return named.get(0);
    }
    String title = withoutSite(window, site);
    return title.isEmpty() ? null : title;
  }

  /** All of them, folded. */
  Set<String> folded() {
    Set<String> folded = new LinkedHashSet<>();
    named.forEach(title -> folded.add(PageWords.folded(title)));
    folded.add(PageWords.folded(withoutSite(window, site)));
    folded.remove("");
    return folded;
  }

  /** Without the site's name at the end; without a name that is not known but set apart, too. */
  private static String withoutSite(String title, @Nullable String site) {
    if (site != null && title.endsWith(site) && title.length() > site.length()) {
      String head = title.substring(0, title.length() - site.length()).strip();
      return isSeparator(head) ? head.substring(0, head.length() - 1).strip() : title;
    }
    return title;
  }

  private static boolean isSeparator(String head) {
    return !head.isEmpty() && SEPARATORS.indexOf(head.charAt(head.length() - 1)) >= 0;
  }

  private static String squeezed(String text) {
    return text.strip().replaceAll("[\\s\\u00A0\\u200B\\u200E\\u200F]+", " ").strip();
  }
}
