package org.isnad.arabic;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.isnad.arabic.mention.NamePhrases;
import org.isnad.arabic.morphology.WordForms;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.LexiconFiles;
import org.isnad.lexicon.LexiconSink;

/** Fills a lexicon by the rules of Arabic: inflected words, names as phrases. */
public final class ArabicLexicon implements LexiconSink.Filler {
  @Override
  public void fill(LexiconFiles files, LexiconSink sink) {
    new WordForms(sink).addAll(files);
    new NamePhrases(sink).addAll(files);
  }

  /** Compiles the lexicon directory of the first argument to the file of the second. */
  public static void main(String[] arguments) throws IOException {
    Lexicon lexicon = Lexicon.compile(Path.of(arguments[0]), new ArabicLexicon());
    Path target = Path.of(arguments[1]);
    Files.createDirectories(target.getParent());
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target))) {
      lexicon.write(out);
    }
  }
}
