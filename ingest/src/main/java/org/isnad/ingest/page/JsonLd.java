package org.isnad.ingest.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a page tells of its article in JSON-LD, which sites write carelessly. */
final class JsonLd {
  private static final JsonMapper LENIENT =
      JsonMapper.builder()
          .enable(
              JsonReadFeature.ALLOW_TRAILING_COMMA,
              JsonReadFeature.ALLOW_SINGLE_QUOTES,
              JsonReadFeature.ALLOW_JAVA_COMMENTS,
              JsonReadFeature.ALLOW_UNQUOTED_PROPERTY_NAMES,
              JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
              JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .build();

  private static final Evaluator SCRIPTS = QueryParser.parse("script[type*=ld+json]");
  private static final int DEEPEST = 8;
  private static final List<String> TYPES =
      List.of("newsarticle", "liveblogposting", "article", "blogposting", "report");

  private final @Nullable JsonNode article;

  private JsonLd(@Nullable JsonNode article) {
    this.article = article;
  }

  /** The article that the page's scripts describe first, of the most telling type. */
  static JsonLd of(Document page) {
    List<JsonNode> objects = new ArrayList<>();
    for (Element script : page.select(SCRIPTS)) {
      JsonNode root = parsed(script.data());
      if (root != null) {
        collect(root, objects, 0);
      }
    }
    JsonNode best = null;
    for (JsonNode object : objects) {
      if (best == null || rank(object) < rank(best)) {
        best = object;
      }
    }
    return new JsonLd(best);
  }

  private static @Nullable JsonNode parsed(String script) {
    String json = script.replace("<!--", "").replace("-->", "").strip();
    if (json.startsWith("//<![CDATA[") || json.startsWith("/*<![CDATA[*/")) {
      json = json.substring(json.indexOf('[', json.indexOf("CDATA")) + 1).replace("*/", "");
      json = json.substring(0, Math.max(0, json.lastIndexOf('}') + 1));
    }
    try {
      return json.isEmpty() ? null : LENIENT.readTree(json);
    } catch (JacksonException e) {
      return null;
    }
  }

  private static void collect(JsonNode node, List<JsonNode> objects, int depth) {
    if (depth > DEEPEST) {
      return;
    }
    if (node.isArray()) {
      node.forEach(child -> collect(child, objects, depth + 1));
    } else if (node.isObject()) {
      if (rank(node) < TYPES.size()) {
        objects.add(node);
      }
      for (String key : List.of("@graph", "mainEntity", "mainEntityOfPage", "hasPart")) {
        JsonNode inner = node.get(key);
        if (inner != null) {
          collect(inner, objects, depth + 1);
        }
      }
    }
  }

  /** The lower, the more surely it is the page's article. */
  private static int rank(JsonNode object) {
    JsonNode type = object.get("@type");
    if (type == null) {
      return TYPES.size();
    }
    int best = TYPES.size();
    for (JsonNode one : type.isArray() ? type : List.of(type)) {
      best = Math.min(best, rank(one.asString("").toLowerCase(Locale.ROOT)));
    }
    return best;
  }

  private static int rank(String type) {
    for (int i = 0; i < TYPES.size(); i++) {
      if (type.equals(TYPES.get(i)) || type.endsWith("newsarticle")) {
        return i;
      }
    }
    return TYPES.size();
  }

  boolean isPresent() {
    return article != null;
  }

  /** A text of the article, or null. */
  @Nullable String text(String key) {
    return article == null ? null : clean(article.get(key));
  }

  /** The name of a person or organisation, or of the first of several. */
  @Nullable String name(String key) {
    JsonNode value = article == null ? null : article.get(key);
    JsonNode first = value != null && value.isArray() ? value.get(0) : value;
    return first != null && first.isObject() ? clean(first.get("name")) : clean(first);
  }

  /** The address that the object gives itself. */
  @Nullable String url() {
    String url = text("url");
    if (url != null) {
      return url;
    }
    JsonNode page = article == null ? null : article.get("mainEntityOfPage");
    JsonNode first = page != null && page.isArray() ? page.get(0) : page;
    return first != null && first.isObject() ? clean(first.get("@id")) : clean(first);
  }

  private static @Nullable String clean(@Nullable JsonNode value) {
    if (value == null || !value.isString()) {
      return null;
    }
    String text = Parser.unescapeEntities(value.asString(), false).strip();
    return text.isEmpty() ? null : text;
  }
}
