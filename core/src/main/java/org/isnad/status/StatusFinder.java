package org.isnad.status;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.isnad.Event.Status;
import org.isnad.event.Candidate;
import org.isnad.language.Clause;
import org.isnad.language.Features;
import org.isnad.language.ParsedSentence;
import org.isnad.language.Phrase;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.LexiconException;
import org.isnad.lexicon.Node;
import org.jspecify.annotations.Nullable;

/**
 * Whether an event happened: negation, future, supposition, by the rules of {@code status.yaml}.
 */
public final class StatusFinder {
  private static final int NEXT_WINDOW = 3;

  /** What a rule's word governs. */
  private enum Scope {
    NEXT,
    CLAUSE,
    OBJECT
  }

  private record StatusRule(String id, @Nullable Status status, List<String> words, Scope scope) {}

  /** What was found, and the ids of the rules that decided. */
  public record Found(Set<Status> statuses, List<String> evidence) {}

  private final Map<String, List<StatusRule>> byFirstWord = new HashMap<>();

  public StatusFinder(Lexicon lexicon) {
    for (Node rule : lexicon.files().rules("status")) {
      for (String field : List.of("words", "verb", "phrase")) {
        for (String words : rule.textsOf(field)) {
          add(rule, List.of(words.split(" +")));
        }
      }
    }
  }

  private void add(Node rule, List<String> words) {
    String status = rule.require("status").text();
    StatusRule made =
        new StatusRule(
            rule.require("id").text(),
            status.equals("none") ? null : value(Status.class, status, rule),
            words,
            value(Scope.class, rule.require("scope").text(), rule));
    byFirstWord.computeIfAbsent(words.get(0), word -> new ArrayList<>()).add(made);
  }

  private static <E extends Enum<E>> E value(Class<E> type, String text, Node rule) {
    try {
      return Enum.valueOf(type, text.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new LexiconException(rule.origin(), "not a status or scope: " + text);
    }
  }

  /** The statuses of a candidate, except historical, which its date decides. */
  public Found find(Candidate candidate) {
    Found found = new Found(EnumSet.noneOf(Status.class), new ArrayList<>(1));
    ParsedSentence sentence = candidate.sentence();
    int predicate = verbOf(candidate);
    Clause clause = sentence.clauseAt(candidate.trigger());
    for (int at = Math.max(0, clause.from() - NEXT_WINDOW); at < clause.to(); at++) {
      for (StatusRule rule : rulesAt(sentence, at)) {
        if (at != candidate.trigger() && governs(rule, candidate, at, predicate)) {
          note(found, rule);
        }
      }
    }
    byParent(candidate, clause, found);
    if (predicate >= 0 && sentence.word(predicate).has(Features.FUTURE)) {
      found.statuses().add(Status.FUTURE);
      found.evidence().add("status:future-sa");
    }
    if (clause.kind() == Clause.Kind.CONDITION) {
      found.statuses().add(Status.HYPOTHETICAL);
      found.evidence().add("status:condition");
    }
    return found;
  }

  /** The verb that tells the event's tense: the trigger or its light verb; −1 for a noun alone. */
  private static int verbOf(Candidate candidate) {
    if (candidate.sentence().word(candidate.trigger()).isVerb()) {
      return candidate.trigger();
    }
    return candidate.light();
  }

  private static void note(Found found, StatusRule rule) {
    if (rule.status() != null) {
      found.statuses().add(rule.status());
      found.evidence().add(rule.id());
    }
  }

  /** A verb above the content clause that plans, fears or fails. */
  private void byParent(Candidate candidate, Clause clause, Found found) {
    ParsedSentence sentence = candidate.sentence();
    if (clause.kind() != Clause.Kind.CONTENT || clause.parent() < 0) {
      return;
    }
    Clause parent = sentence.clauses().get(clause.parent());
    for (int at = Math.max(parent.from(), clause.from() - 6); at < clause.from(); at++) {
      for (StatusRule rule : rulesAt(sentence, at)) {
        if (rule.scope() == Scope.OBJECT) {
          note(found, rule);
        }
      }
    }
  }

  private List<StatusRule> rulesAt(ParsedSentence sentence, int at) {
    List<StatusRule> rules = new ArrayList<>(0);
    collect(byFirstWord.get(sentence.word(at).lexeme().lemma()), sentence, at, rules);
    String form = sentence.token(at).form();
    if (!form.equals(sentence.word(at).lexeme().lemma())) {
      collect(byFirstWord.get(form), sentence, at, rules);
    }
    return rules;
  }

  private static void collect(
      @Nullable List<StatusRule> rules,
      ParsedSentence sentence,
      int at,
      List<StatusRule> collected) {
    if (rules == null) {
      return;
    }
    for (StatusRule rule : rules) {
      if (follows(sentence, at, rule.words())) {
        collected.add(rule);
      }
    }
  }

  private static boolean follows(ParsedSentence sentence, int at, List<String> words) {
    if (at + words.size() > sentence.size()) {
      return false;
    }
    for (int i = 1; i < words.size(); i++) {
      boolean same =
          sentence.token(at + i).form().equals(words.get(i))
              || sentence.word(at + i).lexeme().lemma().equals(words.get(i));
      if (!same) {
        return false;
      }
    }
    return true;
  }

  private static boolean governs(StatusRule rule, Candidate candidate, int at, int predicate) {
    int target = predicate >= 0 ? predicate : candidate.trigger();
    return switch (rule.scope()) {
      case NEXT -> at < target && target - at <= NEXT_WINDOW && !verbBetween(candidate, at, target);
      case CLAUSE -> candidate.sentence().clauseAt(candidate.trigger()).covers(at);
      case OBJECT -> governsObject(candidate, at);
    };
  }

  private static boolean verbBetween(Candidate candidate, int from, int to) {
    for (int at = from + 1; at < to; at++) {
      if (candidate.sentence().word(at).isVerb()) {
        return true;
      }
    }
    return false;
  }

  /** The word heads the trigger's phrase, or is the verb of its clause. */
  private static boolean governsObject(Candidate candidate, int at) {
    ParsedSentence sentence = candidate.sentence();
    if (at >= candidate.trigger()) {
      return false;
    }
    Phrase phrase = sentence.phraseAt(candidate.trigger());
    boolean heads = phrase != null && phrase.covers(at);
    boolean rightBefore = at == candidate.trigger() - 1;
    int predicate = sentence.clauseAt(candidate.trigger()).predicate();
    boolean verb = predicate == at && !sentence.word(candidate.trigger()).isVerb();
    return heads || rightBefore || verb;
  }
}
