package org.isnad.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.isnad.lexicon.LexiconFiles;
import org.isnad.lexicon.Node;
import org.jspecify.annotations.Nullable;

/** The examples and counterexamples of a lexicon's entries as cases to run. */
public final class LexiconExamples {
  private static final String COUNTER_PHRASES = "counter";
  private static final List<String> FIELDS =
      List.of(
          "actor", "recipient", "mode", "trigger", "date", "place", "status", "source", "denied");

  private LexiconExamples() {}

  /** The cases in the order of files and lines. */
  public static List<LexiconCase> of(LexiconFiles files) {
    List<LexiconCase> cases = new ArrayList<>();
    files.rules().forEach((file, rules) -> addAll(file, rules, cases));
    return List.copyOf(cases);
  }

  private static void addAll(String file, List<Node> rules, List<LexiconCase> cases) {
    for (Node rule : rules) {
      if (rule.isMap()) {
        String id = Objects.toString(rule.textOf("id"), file);
        boolean silent = rule.get("not-coded") != null || file.equals(COUNTER_PHRASES);
        for (Node example : rule.itemsOf("examples")) {
          cases.add(example(id, rule, example, silent));
        }
        for (Node example : rule.itemsOf("counterexamples")) {
          cases.add(theCase(id + " counterexample", example, LexiconCase.doesNotFire(id)));
        }
      }
    }
  }

  private static LexiconCase example(String id, Node rule, Node example, boolean silent) {
    LexiconCase.Check check =
        silent
            ? LexiconCase.nothingIsCoded()
            : LexiconCase.fires(id, new Expected(types(rule, example), fields(example)));
    return theCase(id + " example", example, check);
  }

  private static LexiconCase theCase(String name, Node example, LexiconCase.Check check) {
    Node text = example.require("text");
    @Nullable String published = example.textOf("published");
    LocalDate day = published == null ? LexiconCase.PUBLISHED : LocalDate.parse(published);
    return new LexiconCase(text.origin(), name, text.text(), day, check);
  }

  /** Of an entry that names no type, such as one of attribution, the type may be any. */
  private static List<String> types(Node rule, Node example) {
    @Nullable String event = example.textOf("event");
    if (event != null) {
      return List.of(event);
    }
    List<String> types = new ArrayList<>(rule.textsOf("event"));
    rule.itemsOf("events").forEach(item -> types.addAll(item.textsOf("event")));
    return types.isEmpty() ? Expected.ANY_TYPE : types;
  }

  private static Map<String, List<String>> fields(Node example) {
    Map<String, List<String>> fields = new HashMap<>();
    for (String field : FIELDS) {
      if (example.get(field) != null) {
        fields.put(field, example.textsOf(field));
      }
    }
    return fields;
  }
}
