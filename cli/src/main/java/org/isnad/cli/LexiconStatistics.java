package org.isnad.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.isnad.EventCoder;
import org.isnad.actor.Referent;
import org.isnad.arabic.Arabic;
import org.isnad.arabic.Normalizer;
import org.isnad.ingest.ArticleInput;
import org.isnad.ingest.item.Item;
import org.isnad.language.Analysis;
import org.isnad.language.Mention;
import org.isnad.language.ParsedSentence;
import org.isnad.language.PartOfSpeech;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.LexiconFiles;
import org.isnad.lexicon.Node;
import org.jspecify.annotations.Nullable;

/** Counts what a lexicon has, and finds what it lacks. */
final class LexiconStatistics {
  private static final List<String> TRIGGERS = List.of("verb", "noun", "adjective");

  private LexiconStatistics() {}

  /** Entries by event type, then all files with their entries or rows. */
  static String count(LexiconFiles files) {
    StringBuilder out = new StringBuilder();
    Map<String, int[]> types = new TreeMap<>();
    for (Node rule : files.rulesBelow("events")) {
      count(rule, types);
    }
    out.append(
        String.format(
            Locale.ROOT, "%-12s %8s %8s %8s\n", "type", "entries", "triggers", "examples"));
    types.forEach(
        (type, counts) ->
            out.append(
                String.format(
                    Locale.ROOT, "%-12s %8d %8d %8d\n", type, counts[0], counts[1], counts[2])));
    out.append(String.format(Locale.ROOT, "\n%-40s %8s\n", "file", "entries"));
    files.rules().forEach((file, rules) -> line(out, file, rules.size()));
    files.rows().forEach((file, rows) -> line(out, file, rows.size()));
    return out.toString();
  }

  private static void line(StringBuilder out, String file, int count) {
    out.append(String.format(Locale.ROOT, "%-40s %8d\n", file, count));
  }

  private static void count(Node rule, Map<String, int[]> types) {
    List<String> named = new ArrayList<>(rule.textsOf("event"));
    rule.itemsOf("events").stream()
        .filter(Node::isMap)
        .forEach(e -> named.addAll(e.textsOf("event")));
    for (String type : named) {
      int[] counts = types.computeIfAbsent(type, key -> new int[3]);
      counts[0]++;
      counts[1] += TRIGGERS.stream().mapToInt(kind -> rule.textsOf(kind).size()).sum();
      counts[2] += rule.itemsOf("examples").size();
    }
  }

  /** Verbs and masdars of a corpus that no entry names, the most frequent first. */
  static String withoutEntry(
      LexiconFiles files, Lexicon lexicon, String corpus, InputStream in, int most)
      throws IOException {
    Set<String> known = known(files);
    Map<String, Integer> counts = new HashMap<>();
    forEachSentence(lexicon, corpus, in, sentence -> count(sentence, known, lexicon, counts));
    return "\ntimes\tkind\tword\n" + frequent(counts, most);
  }

  /** Names of persons in a corpus whom no entry knows, the most frequent first. */
  static String unknownNames(Lexicon lexicon, String corpus, InputStream in, int most)
      throws IOException {
    Map<String, Integer> counts = new HashMap<>();
    forEachSentence(lexicon, corpus, in, sentence -> countNames(sentence, counts));
    return "\ntimes\tcountry\trole\tname\n" + frequent(counts, most);
  }

  private static void countNames(ParsedSentence sentence, Map<String, Integer> counts) {
    for (Mention mention : sentence.mentions()) {
      Referent who = mention.best();
      if (who.kind() == Referent.Kind.PERSON && who.name() == null && who.nameAr() != null) {
        String office = orDash(who.country()) + "\t" + orDash(who.role());
        counts.merge(office + "\t" + who.nameAr(), 1, Integer::sum);
      }
    }
  }

  private static String orDash(@Nullable String text) {
    return text == null ? "-" : text;
  }

  private static void forEachSentence(
      Lexicon lexicon, String corpus, InputStream in, Consumer<ParsedSentence> reader)
      throws IOException {
    EventCoder coder = Arabic.coder(lexicon);
    try (ArticleInput input = new ArticleInput(List.of(corpus), in, null)) {
      for (Item item = input.next(); item != null; item = input.next()) {
        if (item instanceof Item.Read read) {
          coder.trace(read.article()).sentences().forEach(reader);
        }
      }
    }
  }

  private static String frequent(Map<String, Integer> counts, int most) {
    StringBuilder out = new StringBuilder();
    counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(most)
        .forEach(word -> out.append(word.getValue() + "\t" + word.getKey() + "\n"));
    return out.toString();
  }

  private static Set<String> known(LexiconFiles files) {
    Set<String> known = new HashSet<>();
    for (List<Node> rules : files.rules().values()) {
      for (Node rule : rules) {
        if (rule.isMap()) {
          TRIGGERS.forEach(kind -> rule.textsOf(kind).forEach(word -> known.add(key(word))));
        }
      }
    }
    return known;
  }

  private static String key(String word) {
    return Normalizer.key(word);
  }

  private static void count(
      ParsedSentence sentence, Set<String> known, Lexicon lexicon, Map<String, Integer> counts) {
    for (int at = 0; at < sentence.size(); at++) {
      Analysis word = sentence.word(at);
      boolean verbal = word.isVerb() || word.pos() == PartOfSpeech.MASDAR;
      if (verbal && !word.isGuess()) {
        String verb = lexicon.lexeme(word.lexeme().base()).lemma();
        boolean named = known.contains(key(verb)) || known.contains(key(word.lexeme().lemma()));
        if (!named) {
          String kind = word.isVerb() ? "verb" : "masdar";
          counts.merge(kind + "\t" + word.lexeme().lemma(), 1, Integer::sum);
        }
      }
    }
  }
}
