package org.isnad.event;

import static org.isnad.language.Arguments.OBJECT;
import static org.isnad.language.Arguments.SUBJECT;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.language.Argument;
import org.isnad.language.Arguments;
import org.isnad.language.Clause;
import org.isnad.language.Language;
import org.isnad.language.ParsedSentence;
import org.isnad.language.PartOfSpeech;
import org.isnad.language.Phrase;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.Node;
import org.jspecify.annotations.Nullable;

/**
 * Verbs that lend their subject to the noun that tells what happened: carry out a raid, come under
 * attack. From {@code events/light.yaml}.
 */
final class LightVerbs {
  /**
   * A rule.
   *
   * @param noun places about the verb where the event noun may stand
   * @param actor places about the verb where its doer may stand
   * @param recipient places about the verb where whom it was done to may stand
   */
  private record Rule(List<String> noun, List<String> actor, List<String> recipient) {}

  /** A verb over an event noun: its token, and whom it names. */
  record Light(int verb, List<Argument> actors, List<Argument> recipients) {}

  private static final String SHADDA = "\u0651";

  private final Map<String, List<Rule>> rules = new HashMap<>();
  private final Language language;

  LightVerbs(Lexicon lexicon, Language language) {
    this.language = language;
    for (Node node : lexicon.files().rules("events/light")) {
      Rule rule = new Rule(node.textsOf("noun"), node.textsOf("actor"), node.textsOf("recipient"));
      for (String verb : node.textsOf("verb")) {
        rules.computeIfAbsent(verb.replace(SHADDA, ""), key -> new ArrayList<>(1)).add(rule);
      }
    }
  }

  /** The light verb over the phrase that a token heads; null when there is none. */
  @Nullable Light over(ParsedSentence sentence, int at, Entry entry) {
    int verb = sentence.clauseAt(at).predicate();
    Phrase phrase = sentence.phraseAt(at);
    if (phrase != null && phrase.head() == at && entry.lightVerbs().isEmpty()) {
      Light relative = inRelative(sentence, phrase);
      if (relative != null) {
        return relative;
      }
    }
    if (verb < 0 || verb == at || phrase == null || phrase.head() != at) {
      return null;
    }
    Arguments arguments = language.arguments(sentence, verb);
    String place = placeOf(phrase, arguments);
    if (place == null) {
      return null;
    }
    String lemma = sentence.word(verb).lexeme().bareLemma();
    boolean alone = place.equals(SUBJECT) && phrase.from() == verb + 1;
    if (!entry.lightVerbs().isEmpty()) {
      boolean own = entry.lightVerbs().contains(lemma) && (alone || !place.equals(SUBJECT));
      return own ? new Light(verb, doers(sentence, verb, arguments, alone), List.of()) : null;
    }
    for (Rule rule : rules.getOrDefault(lemma, List.of())) {
      if (alone && rule.noun().contains(OBJECT) && rule.actor().contains(SUBJECT)) {
        return new Light(verb, doers(sentence, verb, arguments, true), List.of());
      }
      if (rule.noun().contains(place)) {
        return new Light(verb, first(arguments, rule.actor()), first(arguments, rule.recipient()));
      }
    }
    return null;
  }

  /** Raids that the army carried out: the light verb stands in the relative clause of the noun. */
  private @Nullable Light inRelative(ParsedSentence sentence, Phrase phrase) {
    int end = phrase.to();
    while (end < sentence.size() && sentence.clauseAt(end).kind() != Clause.Kind.RELATIVE) {
      Phrase next = sentence.phraseAt(end);
      boolean goesOn = next != null ? next.preposition() != null : isPreposition(sentence, end);
      if (!goesOn) {
        return null;
      }
      end = next == null ? end + 1 : next.to();
    }
    if (end >= sentence.size()) {
      return null;
    }
    Clause clause = sentence.clauseAt(end);
    int verb = clause.predicate();
    if (verb < 0 || clause.from() != end || sentence.word(verb).enclitic() == 0) {
      return null;
    }
    for (Rule rule : rules.getOrDefault(sentence.word(verb).lexeme().bareLemma(), List.of())) {
      if (rule.noun().contains(OBJECT)) {
        Arguments arguments = language.arguments(sentence, verb);
        return new Light(verb, first(arguments, rule.actor()), first(arguments, rule.recipient()));
      }
    }
    return null;
  }

  private static boolean isPreposition(ParsedSentence sentence, int at) {
    return sentence.word(at).pos() == PartOfSpeech.PREPOSITION;
  }

  /** The verb's subject; when the event noun alone follows the verb, the subject is dropped. */
  private static List<Argument> doers(
      ParsedSentence sentence, int verb, Arguments arguments, boolean dropped) {
    return dropped
        ? List.of(Argument.dropped(verb, sentence.word(verb).features()))
        : arguments.in(SUBJECT);
  }

  private static @Nullable String placeOf(Phrase phrase, Arguments arguments) {
    for (Map.Entry<String, List<Argument>> role : arguments.all().entrySet()) {
      for (Argument argument : role.getValue()) {
        Phrase other = argument.phrase();
        if (other != null && other.index() == phrase.index()) {
          return role.getKey();
        }
      }
    }
    return null;
  }

  private static List<Argument> first(Arguments arguments, List<String> places) {
    for (String place : places) {
      if (arguments.has(place)) {
        return arguments.in(place);
      }
    }
    return List.of();
  }
}
