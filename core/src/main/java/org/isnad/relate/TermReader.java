package org.isnad.relate;

import java.util.function.ToIntFunction;
import org.isnad.language.ParsedSentence;
import org.jspecify.annotations.Nullable;

/** Reduces words to what articles on one matter share, as a language does it. */
public interface TermReader {
  /**
   * The term of a word, or null when the word tells nothing of the matter.
   *
   * @param seen how often a term is known to occur, which decides where a word can be cut
   */
  @Nullable String term(ParsedSentence sentence, int token, ToIntFunction<String> seen);
}
