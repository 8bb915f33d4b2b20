package org.isnad.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.isnad.language.Lexeme;
import org.isnad.language.PartOfSpeech;

/** Collects what a language adds, each thing once, and makes the lexicon of it. */
final class LexiconCollector implements LexiconSink {
  private final List<Lexeme> lexemes = new ArrayList<>();
  private final Map<List<Object>, Integer> lexemeIds = new HashMap<>();
  private final KeyTable.Builder words = new KeyTable.Builder();
  private final Set<List<Object>> forms = new HashSet<>();
  private final SortedMap<String, KeyTable.Builder> phrases = new TreeMap<>();
  private final Set<List<Object>> phraseValues = new HashSet<>();

  @Override
  public int lexeme(String lemma, PartOfSpeech pos, int base, String tags) {
    return lexemeIds.computeIfAbsent(
        List.of(lemma, pos, base, tags),
        key -> {
          int id = lexemes.size();
          lexemes.add(new Lexeme(id, lemma, pos, base < 0 ? id : base, tags));
          return id;
        });
  }

  @Override
  public void form(String key, int lexeme, int features, int spelling) {
    if (!key.isEmpty() && forms.add(List.of(key, lexeme, features, spelling))) {
      words.put(key, lexeme, features, spelling);
    }
  }

  @Override
  public void phrase(String table, String key, int value) {
    if (!key.isEmpty() && phraseValues.add(List.of(table, key, value))) {
      phrases.computeIfAbsent(table, name -> new KeyTable.Builder()).put(key, value);
    }
  }

  Lexicon lexicon(LexiconFiles files) {
    SortedMap<String, KeyTable> tables = new TreeMap<>();
    phrases.forEach((name, builder) -> tables.put(name, builder.build()));
    return new Lexicon(lexemes, words.build(), tables, files);
  }
}
