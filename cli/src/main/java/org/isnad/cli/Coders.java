package org.isnad.cli;

import java.util.function.Function;
import org.isnad.Article;
import org.isnad.Coding;
import org.isnad.arabic.Arabic;
import org.isnad.lexicon.Lexicon;

/** Makes the coder of a lexicon. */
final class Coders {
  private Coders() {}

  static Function<Article, Coding> of(Lexicon lexicon) {
    return Arabic.coder(lexicon)::code;
  }
}
