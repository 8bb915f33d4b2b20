package org.isnad.cli;

import org.isnad.arabic.ArabicTerms;
import org.isnad.arabic.syntax.ArabicParser;
import org.isnad.lexicon.Lexicon;
import org.isnad.relate.Background;
import org.isnad.relate.PortraitPainter;

/** Makes what takes articles' portraits, which comparing needs. */
final class Painters {
  private Painters() {}

  static PortraitPainter of(Lexicon lexicon) {
    return new PortraitPainter(
        new ArabicParser(lexicon), new ArabicTerms(lexicon), Background.builtIn()::articlesWith);
  }
}
