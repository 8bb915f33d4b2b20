package org.isnad.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.isnad.arabic.ArabicLexicon;
import org.isnad.lexicon.Lexicon;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The lexicon that a command works with. */
final class LexiconOptions {
  private static final int HASH_BYTES = 6;
  private static final String COMPILED = "lexicon.bin";

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec spec;

  @Option(
      names = "--lexicon",
      paramLabel = "DIR",
      description = "Your own entries, which add to the built-in ones or override them.")
  private @Nullable Path own;

  /** The lexicon: the one that the program ships with, and the user's own entries over it. */
  Lexicon lexicon() {
    Lexicon builtIn = Lexicon.builtIn();
    return own == null
        ? builtIn
        : Lexicon.compile(
            LexiconOverlay.over(builtIn.files(), ownDirectory(own)), new ArabicLexicon());
  }

  private Path ownDirectory(Path directory) {
    if (!Files.isDirectory(directory)) {
      throw new ParameterException(
          java.util.Objects.requireNonNull(spec).commandLine(),
          "--lexicon: no such directory: " + directory);
    }
    return directory;
  }

  /** The user's own directory, or null. */
  @Nullable Path own() {
    return own;
  }

  /** Names the program and the lexicon exactly: {@code isnad 0.1.0, lexicon 1f2e3d4c5b6a}. */
  String coderName(Lexicon lexicon) {
    MessageDigest digest = sha256();
    try (OutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
      if (own == null) {
        copyBuiltIn(out);
      } else {
        lexicon.write(new BufferedOutputStream(out, 1 << 16));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String hash = HexFormat.of().formatHex(digest.digest(), 0, HASH_BYTES);
    return "isnad " + Isnad.Version.number() + ", lexicon " + hash;
  }

  /** The compiled form as it was shipped, which is quicker than to write it anew. */
  private static void copyBuiltIn(OutputStream out) throws IOException {
    try (InputStream in = Lexicon.class.getResourceAsStream(COMPILED)) {
      if (in != null) {
        in.transferTo(out);
      }
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
