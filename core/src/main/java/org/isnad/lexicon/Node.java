package org.isnad.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a rule file: a text, a list or a map, and where it stands. All scalars are texts, as
 * in YAML's failsafe schema.
 */
public final class Node {
  private final Origin origin;
  private final @Nullable String text;
  private final @Nullable List<Node> items;
  private final @Nullable Map<String, Node> fields;

  private Node(
      Origin origin,
      @Nullable String text,
      @Nullable List<Node> items,
      @Nullable Map<String, Node> fields) {
    this.origin = origin;
    this.text = text;
    this.items = items;
    this.fields = fields;
  }

  public static Node text(Origin origin, String text) {
    return new Node(origin, text, null, null);
  }

  public static Node list(Origin origin, List<Node> items) {
    return new Node(origin, null, List.copyOf(items), null);
  }

  /** A map, whose fields keep the order given. */
  public static Node map(Origin origin, Map<String, Node> fields) {
    return new Node(origin, null, null, fields);
  }

  public Origin origin() {
    return origin;
  }

  public boolean isText() {
    return text != null;
  }

  public boolean isList() {
    return items != null;
  }

  public boolean isMap() {
    return fields != null;
  }

  /** The text of this scalar; anything else is a {@link LexiconException}. */
  public String text() {
    if (text == null) {
      throw new LexiconException(origin, "a single value is expected here");
    }
    return text;
  }

  /** The items of this list; a single value counts as a list of one. */
  public List<Node> items() {
    return items == null ? List.of(this) : items;
  }

  /** The keys of this map in their order; anything else is a {@link LexiconException}. */
  public Set<String> keys() {
    return fields().keySet();
  }

  /** The field of this map, or null when it has none of that name. */
  public @Nullable Node get(String key) {
    return fields().get(key);
  }

  /** The field of this map; its absence is a {@link LexiconException}. */
  public Node require(String key) {
    Node value = get(key);
    if (value == null) {
      throw new LexiconException(origin, "'" + key + "' is missing");
    }
    return value;
  }

  /** The text of a field, or null when there is no such field. */
  public @Nullable String textOf(String key) {
    Node value = get(key);
    return value == null ? null : value.text();
  }

  /** The texts of a field that holds one or a list of them; empty when there is no such field. */
  public List<String> textsOf(String key) {
    Node value = get(key);
    if (value == null) {
      return List.of();
    }
    List<String> texts = new ArrayList<>(value.items().size());
    for (Node item : value.items()) {
      texts.add(item.text());
    }
    return List.copyOf(texts);
  }

  /** The items of a field, empty when there is no such field. */
  public List<Node> itemsOf(String key) {
    Node value = get(key);
    return value == null ? List.of() : value.items();
  }

  private Map<String, Node> fields() {
    if (fields == null) {
      throw new LexiconException(origin, "named fields are expected here");
    }
    return fields;
  }
}
