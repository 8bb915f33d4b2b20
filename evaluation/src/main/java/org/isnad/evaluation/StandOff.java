package org.isnad.evaluation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Gold articles kept without their text, which belongs to an outlet: spans alone, in code points,
 * that are filled from a corpus by the article's id.
 */
public final class StandOff {
  private StandOff() {}

  /**
   * The articles with their texts and the words of their spans.
   *
   * @param annotations articles with {@code id} and {@code events}, but no text
   * @param corpus articles as JSON lines; gzip when its name ends so
   * @throws IOException when the corpus cannot be read or lacks an article
   */
  public static List<JsonNode> join(List<JsonNode> annotations, Path corpus) throws IOException {
    Map<String, JsonNode> texts = texts(annotations, corpus);
    List<JsonNode> articles = new ArrayList<>();
    for (JsonNode annotation : annotations) {
      String id = annotation.path("id").asString();
      JsonNode text = texts.get(id);
      if (text == null) {
        throw new IOException(corpus + " lacks the article " + id);
      }
      articles.add(joined((ObjectNode) annotation.deepCopy(), text.path("text").asString()));
    }
    return articles;
  }

  private static Map<String, JsonNode> texts(List<JsonNode> annotations, Path corpus)
      throws IOException {
    Map<String, JsonNode> texts = new HashMap<>();
    try (BufferedReader lines = reader(corpus)) {
      String line = lines.readLine();
      while (line != null && texts.size() < annotations.size()) {
        for (JsonNode article : JsonLines.parse(line)) {
          keep(article, annotations, texts);
        }
        line = lines.readLine();
      }
    }
    return texts;
  }

  private static BufferedReader reader(Path corpus) throws IOException {
    InputStream in = Files.newInputStream(corpus);
    InputStream plain = corpus.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
    return new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8));
  }

  private static void keep(
      JsonNode article, List<JsonNode> annotations, Map<String, JsonNode> texts) {
    String id = article.path("id").asString();
    if (annotations.stream().anyMatch(one -> one.path("id").asString().equals(id))) {
      texts.put(id, article);
    }
  }

  private static JsonNode joined(ObjectNode article, String text) {
    article.put("text", text);
    for (JsonNode event : article.path("events")) {
      fill((ObjectNode) event, text);
    }
    return article;
  }

  private static void fill(ObjectNode event, String text) {
    event.put("trigger", words(text, event.path("trigger_span")));
    event.path("actor").forEach(party -> name(party, text));
    event.path("recipient").forEach(party -> name(party, text));
    if (event.path("place").isObject()) {
      name(event.path("place"), text);
    }
    quote(event, "attribution", text);
    quote(event, "denied_by", text);
  }

  private static void name(JsonNode party, String text) {
    ((ObjectNode) party).put("text", words(text, party.path("span")));
  }

  /** A list of spans becomes the list of their words. */
  private static void quote(ObjectNode event, String field, String text) {
    JsonNode spans = event.path(field).deepCopy();
    ArrayNode quoted = event.putArray(field);
    spans.forEach(span -> quoted.add(words(text, span)));
  }

  private static String words(String text, JsonNode span) {
    int start = text.offsetByCodePoints(0, span.path(0).asInt());
    int end = text.offsetByCodePoints(start, span.path(1).asInt() - span.path(0).asInt());
    return text.substring(start, end);
  }
}
