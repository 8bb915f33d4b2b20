package org.isnad.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.isnad.Attribution.Stance;
import org.isnad.language.Analysis;
import org.isnad.language.Lexeme;
import org.isnad.language.PartOfSpeech;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.LexiconException;
import org.isnad.lexicon.Node;
import org.isnad.lexicon.Row;
import org.jspecify.annotations.Nullable;

/** Verbs and phrases that name a source, from {@code attribution.yaml}. */
final class SourceRules {
  private static final String SHADDA = "\u0651";

  private final Map<String, SourceRule> verbs = new HashMap<>();
  private final Map<String, List<SourceRule>> phrases = new HashMap<>();
  private final Set<String> sourceNouns = new HashSet<>();
  private final Set<String> asides = new HashSet<>();
  private final @Nullable SourceRule[] byLexeme;

  SourceRules(Lexicon lexicon) {
    for (Node rule : lexicon.files().rules("attribution")) {
      add(rule);
    }
    for (Row row : lexicon.files().rows("grammar")) {
      if (row.cell(0).equals("source")) {
        sourceNouns.add(row.last());
      }
    }
    List<Lexeme> lexemes = lexicon.lexemes();
    byLexeme = new SourceRule[lexemes.size()];
    for (Lexeme lexeme : lexemes) {
      boolean speaks =
          lexeme.pos() == PartOfSpeech.VERB
              || lexeme.pos() == PartOfSpeech.ACTIVE_PARTICIPLE
              || lexeme.pos() == PartOfSpeech.MASDAR;
      if (speaks) {
        String verb = lexemes.get(lexeme.base()).lemma();
        SourceRule exact = verbs.get(verb);
        byLexeme[lexeme.id()] = exact == null ? verbs.get(verb.replace(SHADDA, "")) : exact;
      }
    }
  }

  private void add(Node rule) {
    String id = rule.require("id").text();
    asides.addAll(rule.textsOf("aside"));
    for (String verb : rule.textsOf("verb")) {
      verbs.put(verb, made(rule, id, List.of(), verb));
    }
    for (String phrase : rule.textsOf("phrase")) {
      List<String> words = List.of(phrase.split(" +"));
      phrases
          .computeIfAbsent(words.get(0), word -> new ArrayList<>())
          .add(made(rule, id, words, phrase));
    }
  }

  private static SourceRule made(Node rule, String id, List<String> words, String cue) {
    return new SourceRule(
        id,
        words,
        cue,
        value(Stance.class, rule.require("stance"), "stance is assert, deny or doubt: "),
        value(
            SourceRule.Place.class,
            rule.require("source"),
            "source is subject, after, verb or none: "),
        Set.copyOf(rule.textsOf("over")),
        rule.textOf("from"),
        "any".equals(rule.textOf("speaker")));
  }

  private static <E extends Enum<E>> E value(Class<E> type, Node node, String message) {
    try {
      return Enum.valueOf(type, node.text().toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new LexiconException(node.origin(), message + node.text());
    }
  }

  /** The word is a noun for a source: a report, a statement, witnesses. */
  boolean isSource(Analysis word) {
    return sourceNouns.contains(word.lexeme().bareLemma());
  }

  /** The word opens a clause that tells what is known, whoever is named after it. */
  boolean opensAside(Analysis word) {
    return asides.contains(word.lexeme().lemma());
  }

  /** The rule of a verb of saying, its participle or masdar; null for any other word. */
  @Nullable SourceRule saying(Analysis word) {
    return word.isGuess() ? null : byLexeme[word.lexeme().id()];
  }

  /** The phrases that begin with a word, maybe none. */
  List<SourceRule> startingWith(String word) {
    return phrases.getOrDefault(word, List.of());
  }
}
