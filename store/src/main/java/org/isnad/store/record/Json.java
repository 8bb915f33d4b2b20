package org.isnad.store.record;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.isnad.ingest.text.Lines;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reading of JSON that this program wrote. */
final class Json {
  static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxStringLength(Lines.LONGEST).build())
                  .build())
          .build();

  private Json() {}

  static @Nullable String text(JsonNode object, String key) {
    JsonNode value = object.get(key);
    return value == null || value.isNull() ? null : value.asString();
  }

  /** The text of a field; empty where it is null or missing. */
  static String required(JsonNode object, String key) {
    String text = text(object, key);
    return text == null ? "" : text;
  }

  static @Nullable Double real(JsonNode object, String key) {
    JsonNode value = object.get(key);
    return value == null || value.isNull() ? null : value.asDouble();
  }

  static List<String> texts(JsonNode object, String key) {
    return list(object, key, JsonNode::asString);
  }

  static <T> List<T> list(JsonNode object, String key, Function<JsonNode, T> of) {
    List<T> list = new ArrayList<>();
    object.path(key).forEach(item -> list.add(of.apply(item)));
    return list;
  }
}
