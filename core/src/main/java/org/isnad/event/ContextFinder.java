package org.isnad.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.language.ParsedSentence;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.Row;

/** Contexts of the paragraphs of an article, by the words of {@code contexts.tsv}. */
public final class ContextFinder {
  private record Cue(String context, List<String> words) {}

  private final Map<String, List<Cue>> byFirstWord = new HashMap<>();

  public ContextFinder(Lexicon lexicon) {
    for (Row row : lexicon.files().rows("contexts")) {
      List<String> words = List.of(row.last().split(" +"));
      byFirstWord
          .computeIfAbsent(words.get(0), word -> new ArrayList<>())
          .add(new Cue(row.cell(0), words));
    }
  }

  /** The contexts of each paragraph of an article, sorted. */
  public Map<Integer, Set<String>> contexts(List<ParsedSentence> sentences) {
    Map<Integer, Set<String>> contexts = new LinkedHashMap<>();
    for (ParsedSentence sentence : sentences) {
      Set<String> paragraph =
          contexts.computeIfAbsent(sentence.sentence().paragraph(), number -> new TreeSet<>());
      for (int at = 0; at < sentence.size(); at++) {
        collect(sentence, at, paragraph);
      }
    }
    return contexts;
  }

  private void collect(ParsedSentence sentence, int at, Set<String> paragraph) {
    String lemma = sentence.word(at).lexeme().lemma();
    collect(byFirstWord.getOrDefault(lemma, List.of()), sentence, at, paragraph);
    String stem = Demands.stem(sentence, at);
    if (!stem.equals(lemma)) {
      collect(byFirstWord.getOrDefault(stem, List.of()), sentence, at, paragraph);
    }
  }

  private static void collect(
      List<Cue> cues, ParsedSentence sentence, int at, Set<String> paragraph) {
    for (Cue cue : cues) {
      if (cue.words().size() == 1 || Demands.isWords(sentence, at, cue.words())) {
        paragraph.add(cue.context());
      }
    }
  }
}
