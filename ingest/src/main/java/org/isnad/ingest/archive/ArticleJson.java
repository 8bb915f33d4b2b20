package org.isnad.ingest.archive;

import java.time.LocalDate;
import org.isnad.ingest.item.Item;
import org.isnad.ingest.item.Origin;
import org.isnad.ingest.item.Position;
import org.isnad.ingest.json.JsonText;
import org.isnad.ingest.text.Lines;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** Reads one line of article JSONL. */
final class ArticleJson {
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(Lines.LONGEST).build())
          .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
          .build();

  private final Position at;
  private final @Nullable LocalDate defaultPublished;
  private @Nullable String id;
  private @Nullable String text;
  private @Nullable String title;
  private @Nullable String published;
  private @Nullable String url;
  private @Nullable String source;
  private @Nullable String language;
  private @Nullable String author;
  private @Nullable String updated;
  private @Nullable String copyOf;
  private @Nullable String versionOf;
  private final JsonText more = new JsonText();

  private ArticleJson(Position at, @Nullable LocalDate defaultPublished) {
    this.at = at;
    this.defaultPublished = defaultPublished;
  }

  /** The article of a line, or the reason why there is none. */
  static Item read(Position at, String line, @Nullable LocalDate defaultPublished) {
    ArticleJson json = new ArticleJson(at, defaultPublished);
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), line)) {
      return json.item(parser);
    } catch (JacksonException e) {
      return new Item.Rejected(at, "broken JSON: " + reason(e));
    }
  }

  private static String reason(JacksonException e) {
    int column = e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
    String message = String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse("");
    return column > 0 ? message + " (column " + column + ")" : message;
  }

  private Item item(JsonParser parser) {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      return new Item.Rejected(at, "a JSON object is expected on each line");
    }
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      Item.Rejected rejected = take(name, parser);
      if (rejected != null) {
        return rejected;
      }
    }
    if (parser.nextToken() != null) {
      return new Item.Rejected(at, "more than one JSON value on the line");
    }
    return article();
  }

  private Item.@Nullable Rejected take(String name, JsonParser parser) {
    switch (name) {
      case "id", "text", "title", "published", "url", "source", "lang" -> {
        JsonToken token = parser.currentToken();
        boolean number = token.isNumeric() && name.equals("id");
        if (token != JsonToken.VALUE_STRING && token != JsonToken.VALUE_NULL && !number) {
          return new Item.Rejected(at, "'" + name + "' is no string");
        }
        set(name, token == JsonToken.VALUE_NULL ? null : parser.getString());
      }
      case "author", "updated", "copy_of", "version_of" -> takeKnown(name, parser);
      default -> copy(name, parser);
    }
    return null;
  }

  /** What need not be a text: data sets may mean something else by the name. */
  private void takeKnown(String name, JsonParser parser) {
    if (parser.currentToken() == JsonToken.VALUE_STRING) {
      set(name, parser.getString());
    } else {
      copy(name, parser);
    }
  }

  private void copy(String name, JsonParser parser) {
    new JsonCopy(parser, more.key(name)).copy();
  }

  private void set(String name, @Nullable String value) {
    @Nullable String known = value == null || value.isEmpty() ? null : value;
    switch (name) {
      case "id" -> id = known;
      case "text" -> text = value;
      case "title" -> title = known;
      case "published" -> published = known;
      case "url" -> url = known;
      case "source" -> source = known;
      case "author" -> author = known;
      case "updated" -> updated = known;
      case "copy_of" -> copyOf = known;
      case "version_of" -> versionOf = known;
      default -> language = known;
    }
  }

  private Item article() {
    Origin rest =
        new Origin(null, updated, author, null, copyOf, versionOf, false, more.toString());
    return new ArticleFields(id, text, title, published, url, source, language, rest)
        .item(at, defaultPublished);
  }
}
