package org.isnad.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.isnad.arabic.ArabicLexicon;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.LexiconFiles;
import org.isnad.lexicon.LexiconReader;
import org.isnad.lexicon.Problem;
import org.isnad.testkit.LexiconCase;
import org.isnad.testkit.LexiconExamples;
import org.isnad.testkit.LexiconLint;
import org.isnad.testkit.SentenceCases;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code isnad lexicon}: tests, checks and counts a lexicon. */
@Command(
    name = "lexicon",
    description = "Tests, checks and counts the entries of a lexicon.",
    mixinStandardHelpOptions = true,
    footer = {"", "Example: isnad lexicon test"},
    synopsisSubcommandLabel = "COMMAND")
final class LexiconCommand implements Callable<Integer> {
  private static final String BUILT_IN = "isnad.lexicon";
  private static final String SCHEMAS = "schema";

  private final Streams streams;

  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--lexicon",
      paramLabel = "DIR",
      scope = picocli.CommandLine.ScopeType.INHERIT,
      description = "Your own entries; without it the built-in ones.")
  private @Nullable Path own;

  LexiconCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    throw mistake("say what: test, lint or stats");
  }

  @Command(
      name = "test",
      description = "Runs the examples, the counterexamples and the sentence cases.",
      mixinStandardHelpOptions = true,
      footer = {"", "Example: isnad lexicon test assault- --lexicon my-lexicon"})
  int test(
      @Parameters(
              arity = "0..1",
              paramLabel = "NAME",
              description = "Only those whose name or file begins so: assault-, cases/.")
          @Nullable String name) {
    Path directory = directory();
    LexiconFiles files = LexiconReader.read(directory);
    List<LexiconCase> cases = new ArrayList<>(LexiconExamples.of(files));
    cases.addAll(SentenceCases.of(directory));
    if (name != null) {
      cases.removeIf(one -> !isOf(one, name));
    }
    return reported(run(cases, lexicon(files)), cases.size() + " examples and cases");
  }

  private static boolean isOf(LexiconCase one, String name) {
    return one.name().startsWith(name) || one.origin().file().startsWith(name);
  }

  private List<Problem> run(List<LexiconCase> cases, Lexicon lexicon) {
    var coder = Coders.of(lexicon);
    List<Problem> problems = new ArrayList<>();
    int failed = 0;
    for (LexiconCase one : cases) {
      List<Problem> faults = one.run(coder);
      problems.addAll(faults);
      failed += faults.isEmpty() ? 0 : 1;
    }
    streams.say((cases.size() - failed) + " passed, " + failed + " failed");
    return problems;
  }

  private Lexicon lexicon(LexiconFiles files) {
    return own == null
        ? Lexicon.compile(files, new ArabicLexicon())
        : Lexicon.compile(LexiconOverlay.over(Lexicon.builtInFiles(), own), new ArabicLexicon());
  }

  @Command(
      name = "lint",
      description = "Checks the form of every file.",
      mixinStandardHelpOptions = true,
      footer = {"", "Example: isnad lexicon lint --lexicon my-lexicon"})
  int lint() {
    return reported(LexiconLint.check(directory(), builtIn().resolve(SCHEMAS)), "form checked");
  }

  private int reported(List<Problem> problems, String done) {
    StringBuilder out = new StringBuilder();
    problems.forEach(problem -> out.append(problem).append('\n'));
    streams.print(out.toString());
    streams.say(done + ": " + problems.size() + (problems.size() == 1 ? " problem" : " problems"));
    return problems.isEmpty() ? ExitCode.DONE : ExitCode.REJECTED;
  }

  @Command(
      name = "stats",
      description = "Counts the entries; with a corpus, lists frequent words without one.",
      mixinStandardHelpOptions = true,
      footer = {"", "Example: isnad lexicon stats --corpus articles.jsonl"})
  int stats(
      @Option(
              names = "--corpus",
              paramLabel = "FILE",
              description = "Articles whose frequent verbs and masdars without an entry to list.")
          @Nullable String corpus,
      @Option(
              names = "--names",
              description = "Of the corpus, list the persons' names that no entry knows instead.")
          boolean names,
      @Option(
              names = "--most",
              paramLabel = "N",
              defaultValue = "100",
              description = "How many of them (default: ${DEFAULT-VALUE}).")
          int most)
      throws java.io.IOException {
    LexiconFiles files = LexiconReader.read(directory());
    streams.print(LexiconStatistics.count(files));
    if (corpus != null) {
      streams.print(
          names
              ? LexiconStatistics.unknownNames(lexicon(files), corpus, streams.in(), most)
              : LexiconStatistics.withoutEntry(files, lexicon(files), corpus, streams.in(), most));
    } else if (names) {
      throw mistake("--names needs --corpus");
    }
    return ExitCode.DONE;
  }

  private Path directory() {
    Path directory = own == null ? builtIn() : own;
    if (!Files.isDirectory(directory)) {
      throw mistake("--lexicon: no such directory: " + directory);
    }
    return directory;
  }

  private Path builtIn() {
    @Nullable String directory = System.getProperty(BUILT_IN);
    if (directory == null) {
      throw mistake("the lexicon's directory is not known; start the program by its launcher");
    }
    return Path.of(directory);
  }

  private ParameterException mistake(String message) {
    return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
  }
}
