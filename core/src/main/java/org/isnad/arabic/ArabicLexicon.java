package org.isnad.arabic;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
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

  /**
   * Compiles the lexicon directory of the first argument to the file of the second; its hash goes
   * beside it.
   */
  public static void main(String[] arguments) throws IOException {
    Lexicon lexicon = Lexicon.compile(Path.of(arguments[0]), new ArabicLexicon());
    Path target = Path.of(arguments[1]);
    Files.createDirectories(target.getParent());
    MessageDigest digest = sha256();
    try (OutputStream out = new DigestOutputStream(Files.newOutputStream(target), digest)) {
      lexicon.write(new BufferedOutputStream(out, 1 << 16));
    }
    Files.writeString(
        target.resolveSibling("lexicon.sha256"), HexFormat.of().formatHex(digest.digest()));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
