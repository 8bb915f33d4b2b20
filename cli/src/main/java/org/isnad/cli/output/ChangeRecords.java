package org.isnad.cli.output;

import java.util.List;
import org.isnad.formats.JsonRecords;
import org.isnad.ingest.json.JsonText;
import org.isnad.store.Change;

/** Changes of a store as JSONL. */
public final class ChangeRecords {
  private ChangeRecords() {}

  /** A line a change. */
  public static String lines(List<Change> changes) {
    JsonText json = new JsonText();
    changes.forEach(change -> line(change, json));
    return json.toString();
  }

  private static void line(Change change, JsonText json) {
    json.open('{');
    json.key("number").number(change.number());
    json.key("article").text(change.article());
    json.key("what").text(JsonRecords.lowerCase(change.what()));
    json.key("version").number(change.version());
    json.key("added").texts(change.added());
    json.key("altered").texts(change.altered());
    json.key("removed").texts(change.removed());
    json.close('}').endLine();
  }
}
