package org.isnad.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.isnad.EventType;
import org.isnad.lexicon.LexiconException;
import org.isnad.lexicon.Node;
import org.isnad.lexicon.Problem;

/** Reads entries from the rules of {@code events/}; collects the problems that it finds. */
final class EntryReader {
  private static final String NONE = "none";

  private final List<Problem> problems = new ArrayList<>();

  /**
   * Reads all rules that are entries.
   *
   * @throws LexiconException with every problem found
   */
  static List<Entry> read(List<Node> rules) {
    EntryReader reader = new EntryReader();
    List<Entry> entries = new ArrayList<>(rules.size());
    for (Node rule : rules) {
      try {
        entries.add(reader.entry(rule));
      } catch (LexiconException e) {
        reader.problems.addAll(e.problems());
      }
    }
    if (!reader.problems.isEmpty()) {
      throw new LexiconException(reader.problems);
    }
    return entries;
  }

  private Entry entry(Node rule) {
    Entry.Trigger trigger = trigger(rule);
    return new Entry(
        rule.require("id").text(),
        codes(rule),
        trigger,
        rule.textsOf(trigger.name().toLowerCase(Locale.ROOT)),
        phrases(rule),
        forms(rule),
        places(rule, "actor"),
        places(rule, "recipient"),
        isTrue(rule, "all-parties"),
        demands(rule, "needs"),
        demands(rule, "unless"),
        "required".equals(rule.textOf("light")),
        Set.copyOf(rule.textsOf("verbs")),
        rule.textOf("cameo"));
  }

  private static Entry.Trigger trigger(Node rule) {
    for (Entry.Trigger trigger : Entry.Trigger.values()) {
      if (rule.get(trigger.name().toLowerCase(Locale.ROOT)) != null) {
        return trigger;
      }
    }
    throw new LexiconException(rule.origin(), "an entry needs 'verb', 'noun' or 'adjective'");
  }

  private static List<Entry.Code> codes(Node rule) {
    if (isTrue(rule, "not-coded")) {
      return List.of();
    }
    if (rule.get("events") == null) {
      return List.of(code(rule));
    }
    return rule.itemsOf("events").stream().map(EntryReader::code).toList();
  }

  private static Entry.Code code(Node node) {
    Node event = node.require("event");
    try {
      return new Entry.Code(EventType.valueOf(event.text()), node.textsOf("mode"));
    } catch (IllegalArgumentException e) {
      throw new LexiconException(event.origin(), "no such event type: " + event.text());
    }
  }

  private static List<List<String>> phrases(Node rule) {
    return rule.textsOf("phrase").stream().map(phrase -> List.of(phrase.split(" +"))).toList();
  }

  private static Set<Entry.Form> forms(Node rule) {
    Set<Entry.Form> forms = EnumSet.noneOf(Entry.Form.class);
    for (Node form : rule.itemsOf("forms")) {
      try {
        forms.add(Entry.Form.valueOf(form.text().toUpperCase(Locale.ROOT)));
      } catch (IllegalArgumentException e) {
        throw new LexiconException(form.origin(), "no such form: " + form.text());
      }
    }
    return forms.isEmpty() ? EnumSet.allOf(Entry.Form.class) : forms;
  }

  private static List<String> places(Node rule, String field) {
    return rule.textsOf(field).stream().filter(place -> !place.equals(NONE)).toList();
  }

  private static boolean isTrue(Node rule, String field) {
    return "true".equals(rule.textOf(field));
  }

  private static Map<String, List<String>> demands(Node rule, String field) {
    Map<String, List<String>> demands = new LinkedHashMap<>();
    Node node = rule.get(field);
    if (node != null) {
      for (String place : node.keys()) {
        demands.put(place, List.copyOf(new LinkedHashSet<>(node.textsOf(place))));
      }
    }
    return demands;
  }
}
