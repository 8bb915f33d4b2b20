package org.isnad.ingest.page;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What the names that designers give to elements tell of them. */
final class ClassNames {
  /** What an element is for. */
  enum Role {
    UNKNOWN,
    /** Around the article. */
    CHROME,
    /** The article's text. */
    BODY,
    /** A day or time. */
    DATE
  }

  private static final Set<String> CHROME =
      Set.of(
          "share",
          "sharing",
          "sharer",
          "shares",
          "sharebar",
          "social",
          "socials",
          "addtoany",
          "addthis",
          "sharethis",
          "related",
          "relatedposts",
          "recommended",
          "recommendations",
          "recommend",
          "suggested",
          "suggestions",
          "comment",
          "comments",
          "disqus",
          "respond",
          "breadcrumb",
          "breadcrumbs",
          "tags",
          "taglist",
          "tagcloud",
          "keywords",
          "newsletter",
          "subscribe",
          "subscription",
          "ad",
          "ads",
          "advert",
          "adverts",
          "advertisement",
          "advertising",
          "adsbygoogle",
          "sponsored",
          "sponsor",
          "promo",
          "promotion",
          "outbrain",
          "taboola",
          "mgid",
          "widget",
          "widgets",
          "sidebar",
          "menu",
          "navigation",
          "navbar",
          "nav",
          "footer",
          "copyright",
          "caption",
          "captions",
          "figcaption",
          "cookie",
          "cookies",
          "consent",
          "gdpr",
          "popup",
          "modal",
          "lightbox",
          "overlay",
          "tooltip",
          "readmore",
          "readalso",
          "seealso",
          "morenews",
          "trending",
          "popular",
          "mostread",
          "mostviewed",
          "latest",
          "ticker",
          "breaking",
          "poll",
          "quiz",
          "rating",
          "ratings",
          "print",
          "printer",
          "toolbar",
          "tools",
          "pagination",
          "pager",
          "login",
          "signin",
          "signup",
          "search",
          "weather",
          "prayer",
          "gallery",
          "slider",
          "slideshow",
          "carousel",
          "swiper",
          "thumbnails",
          "player",
          "jwplayer",
          "screenreader",
          "skip",
          "byline",
          "biography",
          "authorbox",
          "hidden",
          "whatsapp",
          "telegram",
          "followus",
          "follow",
          "nextprev",
          "crosslinks",
          "hashtags");

  private static final Set<String> CHROME_PAIRS =
      Set.of(
          "read more",
          "read also",
          "see also",
          "also read",
          "more news",
          "most read",
          "most viewed",
          "author box",
          "author bio",
          "about author",
          "follow us",
          "post tags",
          "article tags",
          "tag list",
          "image title",
          "img title",
          "photo title",
          "image description",
          "time ago",
          "inline related",
          "you may",
          "may like",
          "next article",
          "prev article",
          "post navigation",
          "end of",
          "sr only",
          "screen reader",
          "visually hidden",
          "photo credit",
          "image credit");

  private static final Set<String> BODY_PAIRS =
      Set.of(
          "article body",
          "article content",
          "article text",
          "entry content",
          "post content",
          "post body",
          "story body",
          "story content",
          "story text",
          "content body",
          "body content",
          "news body",
          "news content",
          "news text",
          "details body",
          "body text",
          "content inner",
          "single content",
          "main content",
          "article details",
          "rich text",
          "paragraph list");

  private static final Set<String> BODY =
      Set.of(
          "articlebody",
          "articlecontent",
          "articletext",
          "entrycontent",
          "postcontent",
          "postbody",
          "storybody",
          "newsbody",
          "newscontent",
          "newstext",
          "wysiwyg",
          "longdesc");

  private static final Set<String> DATES =
      Set.of(
          "date",
          "time",
          "datetime",
          "timestamp",
          "published",
          "pubdate",
          "submitted",
          "publishdate",
          "postdate",
          "tmstmp",
          "meta");

  private ClassNames() {}

  /** The role that the id or a class of the element names. */
  static Role role(Element element) {
    Role role = role(element.id());
    for (String name : element.classNames()) {
      role = role == Role.UNKNOWN ? role(name) : role;
    }
    return role;
  }

  /** Whether the id, a class or a property speaks of a day. */
  static boolean isDate(Element element) {
    return role(element) == Role.DATE || element.attr("itemprop").startsWith("date");
  }

  private static Role role(String name) {
    String[] words = words(name);
    // WordPress lists what a post is about as classes: tag-sport, category-popular
    if (words.length > 1 && (words[0].equals("tag") || words[0].equals("category"))) {
      return Role.UNKNOWN;
    }
    Role role = Role.UNKNOWN;
    for (int i = 0; i < words.length; i++) {
      String pair = i + 1 < words.length ? words[i] + ' ' + words[i + 1] : "";
      if (BODY.contains(words[i]) || BODY_PAIRS.contains(pair)) {
        role = Role.BODY;
      } else if (CHROME.contains(words[i]) && !isSetting(words, i) || CHROME_PAIRS.contains(pair)) {
        return Role.CHROME;
      } else if (role == Role.UNKNOWN && DATES.contains(words[i])) {
        role = Role.DATE;
      }
    }
    return role;
  }

  /** {@code has-sidebar}, {@code no-comments}, {@code with-ads} tell of a layout. */
  private static boolean isSetting(String[] words, int at) {
    return at > 0 && Set.of("has", "no", "with", "without", "is", "not").contains(words[at - 1]);
  }

  /** {@code articleBody}, {@code article_body} and {@code article-body} are the same two words. */
  private static String[] words(String name) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean hump = i > 0 && Character.isUpperCase(c) && Character.isLowerCase(name.charAt(i - 1));
      words.append(hump ? " " : "").append(Character.isLetter(c) ? c : ' ');
    }
    return words.toString().toLowerCase(Locale.ROOT).strip().split(" +");
  }
}
