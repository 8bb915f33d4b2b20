package org.isnad.ingest.page;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.isnad.ingest.page.ClassNames.Role;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * Takes from a page what is around its article: menus, share bars, related news, adverts. Elements
 * are emptied, for to remove one of many siblings takes as long as there are siblings.
 */
final class Chrome {
  /** Never text of an article, whatever stands in it. */
  private static final Evaluator NO_TEXT =
      QueryParser.parse(
          "script, style, noscript, template, iframe, object, embed, svg, canvas, math, input,"
              + " button, select, textarea, audio, video, dialog, map, head");

  private static final Evaluator EMBEDDED =
      QueryParser.parse(
          "blockquote[class*=twitter], blockquote[class*=instagram], blockquote[class*=tiktok],"
              + " blockquote[class*=telegram], blockquote[class*=reddit],"
              + " blockquote[cite*=tiktok.com], .fb-post, .fb-video, amp-twitter, amp-instagram,"
              + " amp-facebook, amp-ad, amp-embed");

  private static final Set<String> TAGS = Set.of("nav", "aside", "footer", "figcaption", "menu");
  private static final Set<String> ROLES =
      Set.of("navigation", "complementary", "banner", "contentinfo", "search", "dialog", "menu");

  /** What holds as much of the page's prose is no chrome, whatever its name says. */
  private static final int SHARE_KEPT = 3;

  private final IdentityHashMap<Element, Integer> prose = new IdentityHashMap<>();

  private Chrome() {}

  /** Removes what is no text on any page. */
  static void removeCode(Document page) {
    page.select(NO_TEXT).forEach(Element::empty);
    page.select(EMBEDDED).forEach(Element::empty);
  }

  /** Removes what the names of elements and classes call chrome. */
  static void remove(Document page) {
    Chrome chrome = new Chrome();
    BlockReader.of(page.body()).forEach(chrome::count);
    chrome.removeBelow(page.body());
  }

  private void count(Block block) {
    if (block.isProse()) {
      for (Element at = block.element(); at != null; at = at.parent()) {
        prose.merge(at, block.letters(), Integer::sum);
      }
    }
  }

  private void removeBelow(Element body) {
    int all = prose.getOrDefault(body, 0);
    List<Element> doomed = new ArrayList<>();
    body.traverse(
        (node, depth) -> {
          if (node instanceof Element element
              && !element.equals(body)
              && isChrome(element)
              && prose.getOrDefault(element, 0) * SHARE_KEPT <= all) {
            doomed.add(element);
          }
        });
    doomed.forEach(Element::empty);
  }

  private static boolean isChrome(Element element) {
    return TAGS.contains(element.normalName())
        || ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))
        || isHidden(element)
        || ClassNames.role(element) == Role.CHROME;
  }

  private static boolean isHidden(Element element) {
    String style = element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
    return element.hasAttr("hidden")
        || style.contains("display:none")
        || style.contains("visibility:hidden")
        || element.attr("aria-hidden").equals("true") && element.normalName().equals("div");
  }
}
