package org.isnad.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import org.isnad.arabic.ArabicLexicon;
import org.isnad.lexicon.Lexicon;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The lexicon that a command works with. */
final class LexiconOptions {
  private static final int HASH_DIGITS = 12;
  private static final String HASH = "lexicon.sha256";

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec spec;

  @Option(
      names = "--lexicon",
      paramLabel = "DIR",
      description = "Your own entries, which add to the built-in ones or override them.")
  private @Nullable Path own;

  /** The lexicon: the one that the program ships with, and the user's own entries over it. */
  Lexicon lexicon() {
    return own == null
        ? Lexicon.builtIn()
        : Lexicon.compile(
            LexiconOverlay.over(Lexicon.builtInFiles(), ownDirectory(own)), new ArabicLexicon());
  }

  private Path ownDirectory(Path directory) {
    if (!Files.isDirectory(directory)) {
      throw new ParameterException(
          Objects.requireNonNull(spec).commandLine(), "--lexicon: no such directory: " + directory);
    }
    return directory;
  }

  /** The user's own directory, or null. */
  @Nullable Path own() {
    return own;
  }

  /** Names the program and the lexicon exactly: {@code isnad 0.1.0, lexicon 1f2e3d4c5b6a}. */
  String coderName(Lexicon lexicon) {
    try {
      String hash = own == null ? builtInHash() : hash(lexicon);
      return "isnad " + Isnad.Version.number() + ", lexicon " + hash.substring(0, HASH_DIGITS);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Made by the build, for hashing the whole lexicon on every start would take long. */
  private static String builtInHash() throws IOException {
    try (InputStream in = Lexicon.class.getResourceAsStream(HASH)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.US_ASCII);
    }
  }

  private static String hash(Lexicon lexicon) throws IOException {
    MessageDigest digest = sha256();
    try (OutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
      lexicon.write(new BufferedOutputStream(out, 1 << 16));
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
