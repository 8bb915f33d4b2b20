package org.isnad.arabic.morphology;

import java.util.List;
import org.isnad.language.Analysis;
import org.isnad.language.Clitics;
import org.isnad.language.Features;
import org.isnad.language.PartOfSpeech;
import org.isnad.language.Token;

/** An indefinite active participle after a comma tells what the subject does meanwhile. */
public final class Circumstance {
  private Circumstance() {}

  /** Whether a participle right after a comma stands at a token: accusing, calling on. */
  public static boolean isAt(List<Token> tokens, Analysis[] words, int at) {
    boolean afterMark = at > 0 && tokens.get(at - 1).kind() == Token.Kind.PUNCTUATION;
    return afterMark && isParticiple(words[at]);
  }

  /** An active participle in the accusative, as far as spelling shows it. */
  public static boolean isParticiple(Analysis word) {
    boolean free = !word.isDefinite() && word.enclitic() == 0;
    boolean bare = free && !word.hasProclitic(Clitics.ANY_PREPOSITION);
    boolean derived = word.pos() == PartOfSpeech.ACTIVE_PARTICIPLE && word.lexeme().isDerived();
    return bare && derived && isAccusative(word);
  }

  private static boolean isAccusative(Analysis word) {
    boolean several =
        word.has(Features.OBLIQUE) && Features.number(word.features()) >= Features.DUAL;
    return several
        || word.has(Features.TANWEEN)
        || Features.gender(word.features()) == Features.FEMININE;
  }
}
