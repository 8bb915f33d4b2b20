package org.isnad.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.isnad.lexicon.Node;
import org.isnad.lexicon.Problem;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * A JSON Schema, as far as the lexicon's schemas go: {@code type}, {@code enum}, {@code pattern},
 * {@code items}, {@code minItems}, {@code properties}, {@code required}, {@code
 * additionalProperties}, {@code anyOf} whose branches differ in type, and {@code $ref} to {@code
 * $defs}.
 */
final class Schema {
  private final Map<?, ?> root;
  private final List<Problem> problems = new ArrayList<>();

  private Schema(Map<?, ?> root) {
    this.root = root;
  }

  /** Checks the rules of a file, which together are the array that the schema describes. */
  static List<Problem> check(Path schemaFile, List<Node> rules) throws IOException {
    Schema schema = read(schemaFile);
    Map<?, ?> items = schema.resolved(schema.root.get("items"));
    rules.forEach(rule -> schema.check(rule, items));
    return schema.problems;
  }

  /** JSON is YAML. */
  private static Schema read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return new Schema(
          (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromInputStream(in));
    }
  }

  private Map<?, ?> resolved(@Nullable Object schema) {
    Map<?, ?> map = (Map<?, ?>) Objects.requireNonNull(schema);
    Object reference = map.get("$ref");
    if (reference == null) {
      return map;
    }
    String name = reference.toString().substring("#/$defs/".length());
    return resolved(((Map<?, ?>) Objects.requireNonNull(root.get("$defs"))).get(name));
  }

  private void check(Node node, Map<?, ?> schema) {
    Object anyOf = schema.get("anyOf");
    if (anyOf != null) {
      checkAny(node, (List<?>) anyOf);
    } else if (!isOfType(node, schema)) {
      report(node, describe(schema) + " is expected here");
    } else if (node.isMap()) {
      checkFields(node, schema);
    } else if (node.isList()) {
      checkItems(node, schema);
    } else {
      checkText(node, schema);
    }
  }

  private void checkAny(Node node, List<?> branches) {
    List<String> expected = new ArrayList<>();
    for (Object branch : branches) {
      Map<?, ?> schema = resolved(branch);
      if (isOfType(node, schema)) {
        check(node, schema);
        return;
      }
      expected.add(describe(schema));
    }
    report(node, String.join(" or ", expected) + " is expected here");
  }

  private static boolean isOfType(Node node, Map<?, ?> schema) {
    String type = Objects.toString(schema.get("type"));
    return switch (type) {
      case "object" -> node.isMap();
      case "array" -> node.isList();
      case "string" -> node.isText();
      default -> true;
    };
  }

  private static String describe(Map<?, ?> schema) {
    return switch (Objects.toString(schema.get("type"))) {
      case "object" -> "a group of named fields";
      case "array" -> "a list";
      default -> "a single value";
    };
  }

  private void checkFields(Node node, Map<?, ?> schema) {
    Object properties = schema.get("properties");
    Map<?, ?> known = properties == null ? Map.of() : (Map<?, ?>) properties;
    for (String key : node.keys()) {
      Object field = known.containsKey(key) ? known.get(key) : schema.get("additionalProperties");
      if (field == null || Boolean.FALSE.equals(field)) {
        report(node.require(key), "no field is named '" + key + "'; there are " + names(known));
      } else {
        check(node.require(key), resolved(field));
      }
    }
    for (Object key : listOf(schema, "required")) {
      if (node.get(key.toString()) == null) {
        report(node, "'" + key + "' is missing");
      }
    }
  }

  private static String names(Map<?, ?> known) {
    return known.keySet().stream().map(Object::toString).reduce((a, b) -> a + ", " + b).orElse("");
  }

  private static List<?> listOf(Map<?, ?> schema, String key) {
    Object list = schema.get(key);
    return list == null ? List.of() : (List<?>) list;
  }

  private void checkItems(Node node, Map<?, ?> schema) {
    if (schema.get("minItems") instanceof Integer least && node.items().size() < least) {
      report(node, "at least " + least + " expected here");
    }
    Object items = schema.get("items");
    if (items != null) {
      node.items().forEach(item -> check(item, resolved(items)));
    }
  }

  private void checkText(Node node, Map<?, ?> schema) {
    String text = node.text();
    List<?> allowed = listOf(schema, "enum");
    if (!allowed.isEmpty() && !allowed.contains(text)) {
      report(node, "'" + text + "' is none of " + allowed);
    }
    Object pattern = schema.get("pattern");
    if (pattern != null && !text.matches(pattern.toString())) {
      report(node, "'" + text + "' does not look like " + pattern);
    }
    if (text.isBlank()) {
      report(node, "is empty");
    }
  }

  private void report(Node node, String message) {
    problems.add(new Problem(node.origin(), message));
  }
}
