package org.isnad.testkit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isnad.Article;
import org.isnad.DateRange;
import org.isnad.Entity;
import org.isnad.Event;
import org.isnad.EventType;
import org.jspecify.annotations.Nullable;

/**
 * What an example or a case says of an event: a field that it does not name may be anything.
 *
 * @param types the type may be any of these
 * @param fields by name, each with its values; {@value #NONE} alone says that there is nothing
 */
record Expected(List<String> types, Map<String, List<String>> fields) {
  static final String NONE = "none";
  static final List<String> ANY_TYPE =
      Arrays.stream(EventType.values()).map(EventType::name).toList();

  Expected {
    types = List.copyOf(types);
    fields = Map.copyOf(fields);
  }

  /** What is different in an event, in words; empty when it is as expected. */
  List<String> differences(Article article, Event event) {
    List<String> differences = new ArrayList<>();
    if (!types.contains(event.type().name())) {
      differences.add("type " + event.type() + " instead of " + String.join(" or ", types));
    }
    phrases("actor", texts(event.actors()), differences);
    phrases("recipient", texts(event.recipients()), differences);
    phrases("trigger", List.of(trigger(article, event)), differences);
    phrases(
        "source", event.attribution().stream().map(a -> a.source().text()).toList(), differences);
    phrases("denied", texts(event.deniedBy()), differences);
    phrases(
        "place", event.place() == null ? List.of() : List.of(event.place().text()), differences);
    codes("mode", event.modes(), differences);
    codes("status", event.status().stream().map(Expected::code).toList(), differences);
    codes("date", event.date() == null ? List.of() : List.of(days(event.date())), differences);
    return differences;
  }

  private static String trigger(Article article, Event event) {
    return article.text().substring(event.trigger().start(), event.trigger().end());
  }

  private static List<String> texts(List<Entity> entities) {
    return entities.stream().map(Entity::text).toList();
  }

  private static String code(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static String days(DateRange date) {
    return date.first().equals(date.last()) ? date.first() + "" : date.first() + ".." + date.last();
  }

  private @Nullable List<String> values(String field) {
    @Nullable List<String> values = fields.get(field);
    return values != null && values.equals(List.of(NONE)) ? List.of() : values;
  }

  private void phrases(String field, List<String> actual, List<String> differences) {
    @Nullable List<String> expected = values(field);
    if (expected != null && !samePhrases(expected, actual)) {
      differences.add(field + " is " + listed(actual) + ", not " + listed(expected));
    }
  }

  private static boolean samePhrases(List<String> expected, List<String> actual) {
    List<String> left = new ArrayList<>(actual);
    for (String phrase : expected) {
      int at = indexOf(phrase, left);
      if (at < 0) {
        return false;
      }
      left.remove(at);
    }
    return left.isEmpty();
  }

  private static int indexOf(String phrase, List<String> phrases) {
    for (int i = 0; i < phrases.size(); i++) {
      if (SpokenWords.same(phrase, phrases.get(i))) {
        return i;
      }
    }
    return -1;
  }

  private void codes(String field, List<String> actual, List<String> differences) {
    @Nullable List<String> expected = values(field);
    if (expected != null && !(actual.containsAll(expected) && expected.containsAll(actual))) {
      differences.add(field + " is " + listed(actual) + ", not " + listed(expected));
    }
  }

  private static String listed(List<String> values) {
    return values.isEmpty() ? NONE : "«" + String.join("» «", values) + "»";
  }
}
