package org.isnad.arabic.morphology;

import java.util.List;
import org.isnad.language.Analysis;
import org.isnad.language.Features;
import org.isnad.language.Lexeme;
import org.isnad.language.PartOfSpeech;
import org.isnad.language.Token;
import org.isnad.lexicon.Lexicon;

/**
 * Looks up the readings of a word, with its clitics; guesses those of a word not in the lexicon.
 * Safe to share between threads.
 */
public final class Morphology {
  private final Lexicon lexicon;
  private final AnalysisCache cache = new AnalysisCache();

  public Morphology(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The readings of a token, likeliest first; never empty, and the caller's to reorder. */
  public Analysis[] analyze(Token token) {
    return switch (token.kind()) {
      case WORD -> word(token);
      case NUMBER -> single(token, PartOfSpeech.NUMBER, 0);
      case PUNCTUATION -> single(token, PartOfSpeech.PUNCTUATION, 0);
      case FOREIGN -> single(token, PartOfSpeech.NAME, Features.SINGULAR);
    };
  }

  private Analysis[] word(Token token) {
    if (token.form().isEmpty()) {
      return single(token, PartOfSpeech.UNKNOWN, 0);
    }
    Analysis[] readings = cache.find(token);
    if (readings == null) {
      readings = read(token).toArray(new Analysis[0]);
      cache.store(token, readings);
    }
    return readings;
  }

  private List<Analysis> read(Token token) {
    List<Analysis> readings =
        new WordReader(lexicon, token.form(), token.key(), token.marks()).read();
    return readings.isEmpty() ? Guesser.guess(token.form()) : readings;
  }

  private static Analysis[] single(Token token, PartOfSpeech pos, int features) {
    Lexeme lexeme = new Lexeme(-1, token.form(), pos, -1, "");
    return new Analysis[] {new Analysis(lexeme, features, 0, 0, token.form().length(), 0)};
  }
}
