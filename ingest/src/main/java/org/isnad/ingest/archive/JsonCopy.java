package org.isnad.ingest.archive;

import org.isnad.ingest.json.JsonText;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Copies a JSON value as it is read. */
final class JsonCopy {
  private final JsonParser parser;
  private final JsonText out;

  JsonCopy(JsonParser parser, JsonText out) {
    this.parser = parser;
    this.out = out;
  }

  /** Copies the value at which the parser stands and leaves the parser at its end. */
  void copy() {
    int depth = 0;
    JsonToken token = parser.currentToken();
    while (true) {
      depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
      write(token);
      if (depth == 0) {
        return;
      }
      token = parser.nextToken();
    }
  }

  private void write(JsonToken token) {
    switch (token) {
      case START_OBJECT -> out.open('{');
      case END_OBJECT -> out.close('}');
      case START_ARRAY -> out.open('[');
      case END_ARRAY -> out.close(']');
      case PROPERTY_NAME -> out.key(parser.currentName());
      case VALUE_STRING -> out.text(parser.getString());
      default -> out.written(parser.getString());
    }
  }
}
