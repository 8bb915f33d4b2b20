package org.isnad.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.isnad.ingest.json.JsonText;
import org.isnad.lexicon.Lexicon;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Records are as docs/record.schema.json says: every key, in its order, of its type. */
class JsonRecordsTest {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final Path SCHEMA =
      Path.of(System.getProperty("isnad.root", ".."), "docs", "record.schema.json");

  private final CountryNames countries = new CountryNames(Lexicon.builtIn());
  private final JsonRecords format = JsonRecords.full(countries, "isnad test");
  private final JsonNode schema = MAPPER.readTree(SCHEMA.toFile());

  private String written() {
    return format.write(Samples.ARTICLE, List.of(Samples.call()));
  }

  @Test
  void recordIsAsTheSchemaSays() {
    assertThat(faults(MAPPER.readTree(written()), schema, "record")).isEmpty();
  }

  @Test
  void offsetsCountCodePoints() {
    JsonNode record = MAPPER.readTree(written());
    String text = Samples.ARTICLE.text();
    int start = record.path("trigger_span").path(0).asInt();
    int end = record.path("trigger_span").path(1).asInt();
    String trigger =
        text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
    assertThat(trigger).isEqualTo("اتصالا");
    assertThat(record.path("text").asString()).startsWith("أجرى");
  }

  @Test
  void bytesAreTheSameOnEveryRun() throws IOException {
    assertThat(written()).isEqualTo(written()).endsWith("}\n").doesNotContain(": ", "\": ");
  }

  @Test
  void ploverHasPloversFieldsAlone() {
    String plover = JsonRecords.plover(countries).write(Samples.ARTICLE, List.of(Samples.call()));
    List<String> keys = new ArrayList<>(MAPPER.readTree(plover).propertyNames());
    assertThat(keys).contains("id", "actor", "event_scale").doesNotContain("aux", "evidence");
  }

  @Test
  void numbersAreShort() {
    assertThat(JsonText.plain(5)).isEqualTo("5");
    assertThat(JsonText.plain(-3.5)).isEqualTo("-3.5");
    assertThat(JsonText.plain(0)).isEqualTo("0");
    assertThat(JsonText.plain(31.200001)).isEqualTo("31.2");
    assertThat(JsonText.plain(100)).isEqualTo("100");
  }

  @Test
  void loneSurrogatesAndControlsAreEscaped() {
    JsonText json = new JsonText().text("a\uD83Db\uD83D\uDCF0\u0001\n\"\\");
    assertThat(json).hasToString("\"a\\ud83db\uD83D\uDCF0\\u0001\\n\\\"\\\\\"");
  }

  @Test
  void codePointsOfALongTextAreCounted() {
    String text = "\uD83D\uDCF0a\uD83D".repeat(300);
    CodePoints offsets = new CodePoints(text);
    for (int i = 0; i <= text.length(); i++) {
      boolean withinPair = i % 4 == 1;
      if (!withinPair) {
        assertThat(offsets.at(i)).isEqualTo(text.codePointCount(0, i));
      }
    }
  }

  /** What a value lacks of its schema; the subset of JSON Schema that the file uses. */
  private List<String> faults(JsonNode value, JsonNode given, String path) {
    JsonNode type = given;
    if (given.has("$ref")) {
      type = schema.path("$defs").path(given.path("$ref").asString().substring(8));
    }
    if (type.has("anyOf")) {
      JsonNode branch = type.path("anyOf").path(value.isNull() ? 0 : 1);
      return faults(value, branch, path);
    }
    List<String> faults = new ArrayList<>();
    if (!isOfType(value, type.path("type"))) {
      faults.add(path + " is no " + type.path("type"));
    } else if (value.isObject()) {
      objectFaults(value, type, path, faults);
    } else if (value.isArray()) {
      for (JsonNode item : value) {
        faults.addAll(faults(item, type.path("items"), path + "[]"));
      }
    } else if (type.has("pattern") && value.isString()) {
      assertThat(value.asString()).matches(type.path("pattern").asString());
    }
    return faults;
  }

  private void objectFaults(JsonNode value, JsonNode type, String path, List<String> faults) {
    List<String> keys = new ArrayList<>(value.propertyNames());
    List<String> wanted = new ArrayList<>(type.path("properties").propertyNames());
    if (!keys.equals(wanted)) {
      faults.add(path + " has the keys " + keys + ", not " + wanted);
    }
    for (String key : keys) {
      faults.addAll(faults(value.path(key), type.path("properties").path(key), path + "." + key));
    }
  }

  private static boolean isOfType(JsonNode value, JsonNode type) {
    if (type.isArray()) {
      for (JsonNode one : type) {
        if (isOfType(value, one)) {
          return true;
        }
      }
      return false;
    }
    return switch (type.asString()) {
      case "null" -> value.isNull();
      case "string" -> value.isString() && !value.asString().isEmpty();
      case "integer" -> value.isIntegralNumber();
      case "number" -> value.isNumber();
      case "array" -> value.isArray();
      default -> value.isObject();
    };
  }
}
