package org.isnad.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.language.Analysis;
import org.isnad.language.Features;
import org.isnad.language.Language;
import org.isnad.language.Lexeme;
import org.isnad.language.PartOfSpeech;
import org.isnad.lexicon.Automaton;
import org.isnad.lexicon.KeyTable;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.Node;

/**
 * Entries by the lexemes that trigger them. A noun listed in its plural (clashes, talks) is
 * triggered by its plural alone.
 */
final class EntryIndex {
  private static final char SHADDA = '\u0651';

  /** An entry, and the grammatical number that its trigger must have, 0 for any. */
  private record Listed(Entry entry, int number) {}

  private final List<List<Listed>> byLexeme;
  private final Map<String, List<Entry>> byWord = new HashMap<>();

  EntryIndex(Lexicon lexicon, Language language) {
    List<Node> rules = new ArrayList<>(lexicon.files().rulesBelow("events"));
    rules.removeAll(lexicon.files().rules("events/light"));
    List<Entry> entries = EntryReader.read(rules);
    for (Entry entry : entries) {
      for (String word : entry.words()) {
        byWord.computeIfAbsent(bare(word), key -> new ArrayList<>()).add(entry);
      }
    }
    List<Lexeme> lexemes = lexicon.lexemes();
    byLexeme = new ArrayList<>(lexemes.size());
    Set<String> lemmas = new TreeSet<>();
    for (Lexeme lexeme : lexemes) {
      byLexeme.add(triggeredBy(lexeme, lexemes.get(lexeme.base())));
      if (lexeme.pos().isNominal()) {
        lemmas.add(lexeme.lemma());
      }
    }
    for (Entry entry : entries) {
      for (String word : entry.words()) {
        if (entry.trigger() != Entry.Trigger.VERB && !lemmas.contains(word)) {
          addByForm(entry, language.fold(word), lexicon);
        }
      }
    }
  }

  /** Entries that a reading may trigger, in the order of the lexicon; maybe empty. */
  List<Entry> of(Analysis word) {
    if (word.isGuess()) {
      return List.of();
    }
    List<Listed> listed = byLexeme.get(word.lexeme().id());
    if (listed.isEmpty()) {
      return List.of();
    }
    int number = Features.number(word.features());
    List<Entry> entries = new ArrayList<>(listed.size());
    for (Listed one : listed) {
      boolean fits = one.number() == 0 || one.number() == number;
      if (fits && !entries.contains(one.entry())) {
        entries.add(one.entry());
      }
    }
    return entries;
  }

  private void addByForm(Entry entry, String key, Lexicon lexicon) {
    KeyTable words = lexicon.words();
    int number = words.keys().find(key);
    if (number == Automaton.NONE) {
      return;
    }
    for (int at = words.start(number); at < words.end(number); at += Lexicon.WORD_VALUES) {
      Lexeme lexeme = lexicon.lexeme(words.value(at));
      boolean plural = Features.number(words.value(at + 1)) == Features.PLURAL;
      if (lexeme.pos().isNominal() && plural) {
        byLexeme.get(lexeme.id()).add(new Listed(entry, Features.PLURAL));
      }
    }
  }

  private List<Listed> triggeredBy(Lexeme lexeme, Lexeme base) {
    List<Listed> entries = new ArrayList<>(0);
    if (base.pos() == PartOfSpeech.VERB) {
      add(entries, base.lemma(), Entry.Trigger.VERB, form(lexeme.pos()));
    }
    switch (lexeme.pos()) {
      case NOUN, MASDAR -> add(entries, lexeme.lemma(), Entry.Trigger.NOUN, Entry.Form.MASDAR);
      case ADJECTIVE, ACTIVE_PARTICIPLE, PASSIVE_PARTICIPLE -> {
        add(entries, lexeme.lemma(), Entry.Trigger.ADJECTIVE, Entry.Form.PARTICIPLE);
        add(entries, lexeme.lemma(), Entry.Trigger.NOUN, Entry.Form.MASDAR);
      }
      default -> {}
    }
    return entries;
  }

  private static Entry.Form form(PartOfSpeech pos) {
    return switch (pos) {
      case VERB -> Entry.Form.FINITE;
      case MASDAR -> Entry.Form.MASDAR;
      default -> Entry.Form.PARTICIPLE;
    };
  }

  private void add(List<Listed> to, String lemma, Entry.Trigger trigger, Entry.Form form) {
    for (Entry entry : byWord.getOrDefault(bare(lemma), List.of())) {
      boolean right = entry.trigger() == trigger && names(entry, lemma);
      if (right && (trigger != Entry.Trigger.VERB || entry.forms().contains(form))) {
        to.add(new Listed(entry, 0));
      }
    }
  }

  /** A word with shadda means that lemma alone; one without means any spelt so. */
  private static boolean names(Entry entry, String lemma) {
    for (String word : entry.words()) {
      if (word.equals(lemma) || word.indexOf(SHADDA) < 0 && word.equals(bare(lemma))) {
        return true;
      }
    }
    return false;
  }

  private static String bare(String lemma) {
    return lemma.indexOf(SHADDA) < 0 ? lemma : lemma.replace(String.valueOf(SHADDA), "");
  }
}
