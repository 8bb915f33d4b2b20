package org.isnad.testkit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.arabic.Normalizer;
import org.isnad.lexicon.LexiconFiles;
import org.isnad.lexicon.Node;
import org.isnad.lexicon.Origin;
import org.isnad.lexicon.Problem;
import org.jspecify.annotations.Nullable;

/** Checks entries against one another: ids, examples, and that one frame has one code. */
final class EntryLint {
  private static final String EVENTS = "events/";
  private static final String LIGHT_VERBS = "events/light";
  private static final List<String> TRIGGERS = List.of("verb", "noun", "adjective");

  /** What an entry is apart from its trigger and its frame. */
  private static final Set<String> NO_FRAME =
      Set.of("id", "event", "events", "mode", "cameo", "examples", "counterexamples", "not-coded");

  private final Map<String, Origin> ids = new HashMap<>();
  private final Map<String, Node> frames = new HashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  static List<Problem> check(LexiconFiles files) {
    EntryLint lint = new EntryLint();
    files.rules().forEach(lint::checkFile);
    return lint.problems;
  }

  private void checkFile(String file, List<Node> rules) {
    for (Node rule : rules) {
      if (rule.isMap()) {
        checkId(rule);
        if (file.startsWith(EVENTS) && !file.equals(LIGHT_VERBS)) {
          checkEvent(rule);
        }
      }
    }
  }

  private void checkId(Node rule) {
    @Nullable String id = rule.textOf("id");
    @Nullable Origin other = id == null ? null : ids.putIfAbsent(id, rule.origin());
    if (other != null) {
      report(rule, "the id '" + id + "' is also that of " + other);
    }
  }

  private void checkEvent(Node rule) {
    if (rule.itemsOf("examples").isEmpty()) {
      report(rule, "'" + rule.textOf("id") + "' has no example");
    }
    for (String trigger : triggers(rule)) {
      String frame = trigger + " " + frame(rule);
      @Nullable Node other = frames.putIfAbsent(frame, rule);
      if (other != null && !code(other).equals(code(rule))) {
        report(
            rule,
            "the same trigger and frame as '"
                + other.textOf("id")
                + "' ("
                + other.origin()
                + ") has another code");
      }
    }
  }

  private static List<String> triggers(Node rule) {
    List<String> triggers = new ArrayList<>();
    for (String kind : TRIGGERS) {
      rule.textsOf(kind).forEach(word -> triggers.add(kind + " " + Normalizer.form(word)));
    }
    return triggers;
  }

  private static String frame(Node rule) {
    return rule.keys().stream()
        .filter(key -> !NO_FRAME.contains(key) && !TRIGGERS.contains(key))
        .sorted()
        .map(key -> key + "=" + canonical(rule.require(key)))
        .collect(Collectors.joining(";"));
  }

  private static String code(Node rule) {
    return NO_FRAME.stream()
        .filter(key -> key.equals("event") || key.equals("events") || key.equals("mode"))
        .sorted()
        .map(key -> rule.get(key) == null ? "" : canonical(rule.require(key)))
        .collect(Collectors.joining(";"));
  }

  private static String canonical(Node node) {
    if (node.isText()) {
      return node.text();
    }
    if (node.isList()) {
      return node.items().stream()
          .map(EntryLint::canonical)
          .sorted()
          .collect(Collectors.joining(",", "[", "]"));
    }
    return node.keys().stream()
        .sorted()
        .map(key -> key + ":" + canonical(node.require(key)))
        .collect(Collectors.joining(",", "{", "}"));
  }

  private void report(Node rule, String message) {
    problems.add(new Problem(rule.origin(), message));
  }
}
