package org.isnad.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.isnad.Article;
import org.isnad.Coding;
import org.isnad.lexicon.Lexicon;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code isnad doctor}: what works and what does not. */
@Command(
    name = "doctor",
    description = "Checks Java, memory and the lexicon, and says what to do about what fails.",
    mixinStandardHelpOptions = true,
    footer = {"", "Example: isnad doctor"})
final class DoctorCommand implements Callable<Integer> {
  private static final long LEAST_MEMORY = 200;

  private final Streams streams;
  private boolean ill;

  @Mixin private final LexiconOptions lexiconOptions = new LexiconOptions();

  DoctorCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    streams.print("isnad    " + Isnad.Version.number() + "\n");
    streams.print(
        "java     " + Runtime.version() + " at " + System.getProperty("java.home") + "\n");
    checkMemory();
    checkDirectory();
    checkLexicon();
    return ill ? ExitCode.FAILURE : ExitCode.DONE;
  }

  private void checkMemory() {
    long megabytes = Runtime.getRuntime().maxMemory() >> 20;
    boolean enough = megabytes >= LEAST_MEMORY;
    tell("memory   " + megabytes + " MB", enough, "set ISNAD_JAVA_OPTS=-Xmx512m");
  }

  private void checkDirectory() {
    @Nullable String directory = System.getProperty("isnad.lexicon");
    boolean there = directory != null && Files.isDirectory(Path.of(directory));
    tell("entries  " + Objects.toString(directory, "-"), there, "start by ./isnad");
  }

  private void checkLexicon() {
    Lexicon lexicon = lexiconOptions.lexicon();
    String size = lexicon.lexemes().size() + " words, " + lexiconOptions.coderName(lexicon);
    boolean filled = !lexicon.lexemes().isEmpty();
    tell("lexicon  " + size, filled, "build again: rm -r */target; ./isnad doctor");
    Coding coding = Coders.of(lexicon).apply(Article.of("-", null));
    tell("coder    works", coding.events().isEmpty(), "please report it");
  }

  private void tell(String what, boolean well, String remedy) {
    streams.print(what + (well ? "" : "  ✗ " + remedy) + "\n");
    ill |= !well;
  }
}
