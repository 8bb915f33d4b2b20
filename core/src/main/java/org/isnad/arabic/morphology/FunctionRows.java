package org.isnad.arabic.morphology;

import static org.isnad.arabic.Letters.*;

import java.util.List;
import java.util.Map;
import org.isnad.language.PartOfSpeech;
import org.isnad.lexicon.LexiconSink;
import org.isnad.lexicon.Problem;
import org.isnad.lexicon.Row;

/** Reads function words: {@code class, tags, word}, and {@code form} rows for their other forms. */
final class FunctionRows {
  private static final Map<String, PartOfSpeech> CLASSES =
      Map.ofEntries(
          Map.entry("prep", PartOfSpeech.PREPOSITION),
          Map.entry("conj", PartOfSpeech.CONJUNCTION),
          Map.entry("sub", PartOfSpeech.SUBORDINATOR),
          Map.entry("rel", PartOfSpeech.RELATIVE),
          Map.entry("dem", PartOfSpeech.DEMONSTRATIVE),
          Map.entry("pron", PartOfSpeech.PRONOUN),
          Map.entry("neg", PartOfSpeech.NEGATION),
          Map.entry("part", PartOfSpeech.PARTICLE),
          Map.entry("adv", PartOfSpeech.ADVERB),
          Map.entry("num", PartOfSpeech.NUMBER),
          Map.entry("noun", PartOfSpeech.NOUN),
          Map.entry("verb", PartOfSpeech.VERB));

  private final LexiconSink sink;
  private final List<Problem> problems;
  private PartOfSpeech pos = PartOfSpeech.UNKNOWN;
  private int lexeme = -1;

  FunctionRows(LexiconSink sink, List<Problem> problems) {
    this.sink = sink;
    this.problems = problems;
  }

  void addAll(List<Row> rows) {
    for (Row row : rows) {
      if (row.cells().size() != 3 || row.last().isEmpty()) {
        problems.add(new Problem(row.origin(), "class, tags and a word are expected"));
      } else if (row.cell(0).equals("form")) {
        form(row);
      } else {
        word(row);
      }
    }
  }

  private void word(Row row) {
    PartOfSpeech found = CLASSES.get(row.cell(0));
    if (found == null) {
      problems.add(
          new Problem(row.origin(), "'" + row.cell(0) + "' is no class of function words"));
      return;
    }
    pos = found;
    lexeme = sink.lexeme(row.last(), pos, -1, FeatureNames.tags(row.cell(1)));
    form(row);
  }

  private void form(Row row) {
    if (lexeme < 0) {
      problems.add(new Problem(row.origin(), "no word goes before this form"));
      return;
    }
    int features = FeatureNames.features(row.cell(1));
    String word = row.last();
    FormWriter writer = new FormWriter(sink, lexeme);
    if (isOpen(features)) {
      writer.both(word, joined(word), features);
    } else {
      writer.spelt(word, features);
    }
  }

  private static boolean isOpen(int features) {
    int settled = StoredFeatures.JOINED_ONLY | StoredFeatures.NEVER_JOINED;
    return (features & settled) == 0;
  }

  /** {@code إليه}: the maksura of a preposition becomes yeh before pronouns, of others alef. */
  private String joined(String word) {
    int end = word.length() - 1;
    return switch (word.charAt(end)) {
      case ALEF_MAKSURA -> word.substring(0, end) + (pos == PartOfSpeech.PREPOSITION ? YEH : ALEF);
      case TEH_MARBUTA -> word.substring(0, end) + TEH;
      default -> word;
    };
  }
}
