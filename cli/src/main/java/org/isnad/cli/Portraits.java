package org.isnad.cli;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.isnad.Article;
import org.isnad.Coding;
import org.isnad.arabic.ArabicTerms;
import org.isnad.arabic.syntax.ArabicParser;
import org.isnad.lexicon.Lexicon;
import org.isnad.relate.Background;
import org.isnad.relate.Portrait;
import org.isnad.relate.PortraitPainter;

/** Portraits of articles, coded by a lexicon. */
record Portraits(PortraitPainter painter, Function<Article, Coding> coder) {
  static Portraits of(Lexicon lexicon) {
    return of(lexicon, Background.builtIn()::articlesWith);
  }

  /** With other evidence of where words can be cut. */
  static Portraits of(Lexicon lexicon, ToIntFunction<String> seen) {
    PortraitPainter painter =
        new PortraitPainter(new ArabicParser(lexicon), new ArabicTerms(lexicon), seen);
    return new Portraits(painter, Coders.of(lexicon));
  }

  Portrait paint(Article article) {
    return painter.of(article, coder.apply(article).events());
  }

  /** Quicker, where only words matter. */
  Portrait withoutEvents(Article article) {
    return painter.of(article, List.of());
  }
}
