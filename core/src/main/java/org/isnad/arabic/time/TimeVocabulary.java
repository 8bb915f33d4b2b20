package org.isnad.arabic.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isnad.arabic.Tokenizer;
import org.isnad.language.Token;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.LexiconException;
import org.isnad.lexicon.Row;
import org.jspecify.annotations.Nullable;

/** The words of time, by the folded spelling of their first one with its clitics. */
final class TimeVocabulary {
  private static final int CELLS = 3;
  private static final List<String> FILES =
      List.of(
          "months",
          "weekdays",
          "units",
          "parts",
          "anchors",
          "relations",
          "portions",
          "periods",
          "function",
          "sets",
          "feasts",
          "masks");

  private final Map<String, Cue[]> cues;

  /**
   * Reads the files below {@code time/}.
   *
   * @throws LexiconException when a row is of no known kind
   */
  TimeVocabulary(Lexicon lexicon) {
    Map<String, List<Cue>> all = new HashMap<>();
    for (String file : FILES) {
      for (Row row : lexicon.files().rows("time/" + file)) {
        add(row, all);
      }
    }
    cues = new HashMap<>(2 * all.size());
    all.forEach((key, list) -> cues.put(key, longestFirst(list)));
  }

  /** What the word may begin; null for most words. */
  Cue @Nullable [] starting(String key) {
    return cues.get(key);
  }

  private static Cue[] longestFirst(List<Cue> list) {
    list.sort(Comparator.comparingInt(Cue::length).reversed());
    return list.toArray(Cue[]::new);
  }

  private static void add(Row row, Map<String, List<Cue>> all) {
    if (row.cells().size() != CELLS) {
      throw new LexiconException(row.origin(), "three cells are expected here: kind, value, words");
    }
    CueKind kind = kind(row);
    List<Token> words = new Tokenizer().tokens(row.last(), 0, row.last().length());
    List<String> more = words.stream().skip(1).map(Token::key).toList();
    String value = row.cell(1);
    int number = number(value);
    Clitized.spell(
        words.get(0).key(),
        kind.takesPrepositions(),
        kind.takesArticle(),
        (key, joined, preposed, definite) ->
            all.computeIfAbsent(key, unused -> new ArrayList<>(2))
                .add(new Cue(kind, number, value, more, joined, preposed, definite)));
  }

  private static CueKind kind(Row row) {
    try {
      return CueKind.valueOf(row.cell(0).replace('-', '_').toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new LexiconException(row.origin(), "'" + row.cell(0) + "' is no kind of word of time");
    }
  }

  private static int number(String value) {
    try {
      return Integer.parseInt(value);
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}
