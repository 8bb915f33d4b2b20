package org.isnad.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.language.Analysis;
import org.isnad.language.Lexeme;
import org.isnad.language.PartOfSpeech;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.Node;

/** Entries by the lexemes that trigger them. */
final class EntryIndex {
  private static final char SHADDA = '\u0651';

  private final List<List<Entry>> byLexeme;
  private final Map<String, List<Entry>> byWord = new HashMap<>();

  EntryIndex(Lexicon lexicon) {
    List<Node> rules = new ArrayList<>(lexicon.files().rulesBelow("events"));
    rules.removeAll(lexicon.files().rules("events/light"));
    for (Entry entry : EntryReader.read(rules)) {
      for (String word : entry.words()) {
        byWord.computeIfAbsent(bare(word), key -> new ArrayList<>()).add(entry);
      }
    }
    List<Lexeme> lexemes = lexicon.lexemes();
    byLexeme = new ArrayList<>(lexemes.size());
    for (Lexeme lexeme : lexemes) {
      byLexeme.add(triggeredBy(lexeme, lexemes.get(lexeme.base())));
    }
  }

  /** Entries that a reading may trigger, in the order of the lexicon; maybe empty. */
  List<Entry> of(Analysis word) {
    return word.isGuess() ? List.of() : byLexeme.get(word.lexeme().id());
  }

  private List<Entry> triggeredBy(Lexeme lexeme, Lexeme base) {
    List<Entry> entries = new ArrayList<>(0);
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
    return List.copyOf(entries);
  }

  private static Entry.Form form(PartOfSpeech pos) {
    return switch (pos) {
      case VERB -> Entry.Form.FINITE;
      case MASDAR -> Entry.Form.MASDAR;
      default -> Entry.Form.PARTICIPLE;
    };
  }

  private void add(List<Entry> to, String lemma, Entry.Trigger trigger, Entry.Form form) {
    for (Entry entry : byWord.getOrDefault(bare(lemma), List.of())) {
      boolean right = entry.trigger() == trigger && names(entry, lemma);
      if (right && (trigger != Entry.Trigger.VERB || entry.forms().contains(form))) {
        to.add(entry);
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
