package org.isnad.arabic;

import org.isnad.EventCoder;
import org.isnad.arabic.syntax.ArabicParser;
import org.isnad.lexicon.Lexicon;

/** The coder for Arabic. */
public final class Arabic {
  private Arabic() {}

  /** A coder with the lexicon that the program ships with. */
  public static EventCoder coder() {
    return coder(Lexicon.builtIn());
  }

  /** A coder with a lexicon of one's own. */
  public static EventCoder coder(Lexicon lexicon) {
    return new EventCoder(lexicon, new ArabicParser(lexicon));
  }
}
