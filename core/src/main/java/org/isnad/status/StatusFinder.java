package org.isnad.status;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.isnad.Event.Status;
import org.isnad.EventType;
import org.isnad.event.Candidate;
import org.isnad.language.Clause;
import org.isnad.language.Features;
import org.isnad.language.ParsedSentence;
import org.isnad.language.PartOfSpeech;
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

  /** Acts of words that are done by saying what one will do. */
  private static final Set<EventType> COMMITMENTS =
      EnumSet.of(EventType.THREATEN, EventType.AGREE, EventType.CONCEDE, EventType.REJECT);

  /** What a rule's word governs. */
  private enum Scope {
    NEXT,
    CLAUSE,
    OBJECT,
    ATTRIBUTE
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
    if (isFuture(candidate, predicate)) {
      found.statuses().add(Status.FUTURE);
      found.evidence().add("status:future-sa");
    }
    if (clause.kind() == Clause.Kind.CONDITION) {
      found.statuses().add(Status.HYPOTHETICAL);
      found.evidence().add("status:condition");
    }
    dropWhatTheEntrySays(candidate, found);
    return found;
  }

  /** "Will not accept" is a rejection, not a rejection that did not happen. */
  private static void dropWhatTheEntrySays(Candidate candidate, Found found) {
    if (candidate.entry().needs().containsKey("negation")) {
      found.statuses().remove(Status.NEGATION);
      found.statuses().remove(Status.FUTURE);
    }
    if (COMMITMENTS.contains(candidate.code().type())) {
      found.statuses().remove(Status.FUTURE);
    }
  }

  /** The verb, or the verb whose subject the noun is, has the prefix of the future. */
  private static boolean isFuture(Candidate candidate, int verb) {
    ParsedSentence sentence = candidate.sentence();
    if (verb >= 0) {
      return sentence.word(verb).has(Features.FUTURE);
    }
    Phrase phrase = sentence.phraseAt(candidate.trigger());
    int predicate = sentence.clauseAt(candidate.trigger()).predicate();
    return predicate >= 0
        && phrase != null
        && phrase.preposition() == null
        && phrase.from() < predicate
        && sentence.word(predicate).has(Features.FUTURE);
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

  /**
   * A verb above the content clause that plans, fears or fails; a noun before it: the fear that.
   */
  private void byParent(Candidate candidate, Clause clause, Found found) {
    ParsedSentence sentence = candidate.sentence();
    if (clause.kind() != Clause.Kind.CONTENT || clause.parent() < 0) {
      return;
    }
    Clause parent = sentence.clauses().get(clause.parent());
    int before = clause.opener() - 1;
    while (before >= 0 && sentence.word(before).pos() == PartOfSpeech.PREPOSITION) {
      before--;
    }
    Phrase phrase = before < 0 ? null : sentence.phraseAt(before);
    boolean ofNoun =
        phrase != null && phrase.preposition() != null && before == clause.opener() - 1;
    if (!ofNoun) {
      noteObject(sentence, parent.predicate(), found);
    }
    int head = phrase == null ? before : phrase.from();
    if (head != parent.predicate()) {
      noteObject(sentence, head, found);
    }
  }

  private void noteObject(ParsedSentence sentence, int at, Found found) {
    if (at < 0) {
      return;
    }
    for (StatusRule rule : rulesAt(sentence, at)) {
      if (rule.scope() == Scope.OBJECT) {
        note(found, rule);
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
      case CLAUSE ->
          candidate.sentence().clauseAt(candidate.trigger()).covers(at)
              && !(rule.status() == Status.FUTURE && isPast(candidate, predicate));
      case OBJECT -> governsObject(candidate, at + rule.words().size() - 1);
      case ATTRIBUTE -> isAttribute(candidate, at);
    };
  }

  private static boolean isPast(Candidate candidate, int verb) {
    return verb >= 0 && Features.tense(candidate.sentence().word(verb).features()) == Features.PAST;
  }

  /** An adjective of the noun that tells the event: an imminent attack. */
  private static boolean isAttribute(Candidate candidate, int at) {
    Phrase phrase = candidate.sentence().phraseAt(candidate.trigger());
    boolean inPhrase = at > candidate.trigger() && phrase != null && phrase.covers(at);
    return inPhrase || at == candidate.trigger() + 1;
  }

  private static boolean verbBetween(Candidate candidate, int from, int to) {
    for (int at = from + 1; at < to; at++) {
      if (candidate.sentence().word(at).isVerb()) {
        return true;
      }
    }
    return false;
  }

  /** The word heads the trigger's phrase or the one before it, or is the verb of its clause. */
  private static boolean governsObject(Candidate candidate, int at) {
    ParsedSentence sentence = candidate.sentence();
    int trigger = candidate.trigger();
    if (at >= trigger) {
      return false;
    }
    Phrase phrase = sentence.phraseAt(trigger);
    boolean heads = phrase != null && (phrase.covers(at) || headsBefore(sentence, phrase, at));
    boolean verb = sentence.clauseAt(trigger).predicate() == at && isGoverned(candidate, phrase);
    return heads || at == trigger - 1 || verb;
  }

  private static boolean headsBefore(ParsedSentence sentence, Phrase phrase, int at) {
    Phrase before = phrase.index() == 0 ? null : sentence.phrases().get(phrase.index() - 1);
    boolean adjacent = before != null && phrase.from() - before.to() <= 1;
    return adjacent && before != null && before.head() == at && phrase.preposition() != null;
  }

  /** Not a verb, and not told of only to date what the verb tells. */
  private static boolean isGoverned(Candidate candidate, @Nullable Phrase phrase) {
    boolean noun = !candidate.sentence().word(candidate.trigger()).isVerb();
    return noun && phrase != null && !candidate.features().containsKey("after-pointing");
  }
}
