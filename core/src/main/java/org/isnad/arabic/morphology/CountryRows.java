package org.isnad.arabic.morphology;

import static org.isnad.arabic.Letters.*;

import java.util.List;
import org.isnad.language.Features;
import org.isnad.language.PartOfSpeech;
import org.isnad.lexicon.LexiconSink;
import org.isnad.lexicon.Row;

/** Adds demonyms with all their forms, and the names of countries and capitals as words. */
final class CountryRows {
  private static final String DEMONYM = "demonym";

  private final LexiconSink sink;

  CountryRows(LexiconSink sink) {
    this.sink = sink;
  }

  void addAll(List<Row> rows) {
    for (Row row : rows) {
      switch (row.cell(1)) {
        case DEMONYM -> demonym(row.last());
        case "people" -> people(row.last());
        case "name", "capital" -> name(row.last());
        default -> {}
      }
    }
  }

  private void demonym(String word) {
    new Declension(Nominal.adjective(), writer(word, PartOfSpeech.ADJECTIVE, DEMONYM)).write(word);
  }

  private void people(String word) {
    new Declension(Nominal.adjective(), writer(word, PartOfSpeech.ADJECTIVE, DEMONYM))
        .brokenPlural(word);
  }

  /** A name of one word; one that carries the article stands for lookup without it. */
  private void name(String word) {
    if (word.indexOf(' ') >= 0) {
      return;
    }
    FormWriter writer = writer(word, PartOfSpeech.NAME, "");
    if (word.length() > 3 && word.charAt(0) == ALEF && word.charAt(1) == LAM) {
      writer.spelt(word.substring(2), Features.SINGULAR | StoredFeatures.ARTICLE_ONLY);
    } else {
      writer.spelt(word, Features.SINGULAR);
    }
  }

  private FormWriter writer(String word, PartOfSpeech pos, String tags) {
    return new FormWriter(sink, sink.lexeme(word, pos, -1, tags));
  }
}
