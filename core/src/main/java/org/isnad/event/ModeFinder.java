package org.isnad.event;

import java.util.ArrayList;
import java.util.List;
import org.isnad.EventType;
import org.isnad.language.Clause;
import org.isnad.language.ParsedSentence;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.Node;

/** Gives an event the mode that its instrument, agent or object tells, from {@code modes.yaml}. */
final class ModeFinder {
  private record ModeRule(EventType type, String mode, List<List<String>> words) {}

  private final List<ModeRule> rules = new ArrayList<>();

  ModeFinder(Lexicon lexicon) {
    for (Node rule : lexicon.files().rules("modes")) {
      EventType type = EventType.valueOf(rule.require("event").text());
      List<List<String>> words =
          rule.textsOf("words").stream().map(phrase -> List.of(phrase.split(" +"))).toList();
      rules.add(new ModeRule(type, rule.require("mode").text(), words));
    }
  }

  /** The modes of the entry, or those that the words of the clause give. */
  List<String> modes(Candidate candidate) {
    List<String> own = candidate.code().modes();
    if (!own.isEmpty()) {
      return own;
    }
    for (ModeRule rule : rules) {
      if (rule.type() == candidate.code().type() && applies(rule, candidate)) {
        return List.of(rule.mode());
      }
    }
    return List.of();
  }

  private static boolean applies(ModeRule rule, Candidate candidate) {
    ParsedSentence sentence = candidate.sentence();
    Clause clause = sentence.clauseAt(candidate.trigger());
    for (int at = clause.from(); at < clause.to(); at++) {
      for (List<String> words : rule.words()) {
        if (Demands.isWords(sentence, at, words)) {
          return true;
        }
      }
    }
    return false;
  }
}
