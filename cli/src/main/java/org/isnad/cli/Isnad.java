package org.isnad.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.isnad.lexicon.LexiconException;
import org.isnad.store.sql.StoreException;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The command: {@code isnad code article.txt --published 2026-01-16}. */
@Command(
    name = "isnad",
    description = {
      "Codes events in Arabic news: who did what to whom, when, where, and on whose word.",
      ""
    },
    synopsisSubcommandLabel = "COMMAND",
    mixinStandardHelpOptions = true,
    versionProvider = Isnad.Version.class,
    footer = {
      "",
      "Example: isnad code examples/mediation.txt --published 2026-01-16",
      "",
      "Exit codes: 0 done, 1 some inputs were rejected, 2 usage or configuration, 3 failure."
    },
    subcommands = {
      CodeCommand.class,
      LoadCommand.class,
      RecodeCommand.class,
      ChangesCommand.class,
      ExportCommand.class,
      ImportCommand.class,
      SearchCommand.class,
      ArticlesCommand.class,
      WatchCommand.class,
      ExplainCommand.class,
      EvaluateCommand.class,
      LexiconCommand.class,
      TimeCommand.class,
      QuotesCommand.class,
      ActorsCommand.class,
      PlacesCommand.class,
      SimilarityCommand.class,
      DoctorCommand.class,
      GenerateCompletion.class
    })
public final class Isnad {
  private Isnad() {}

  public static void main(String[] arguments) {
    System.exit(run(Streams.ofProcess(), arguments));
  }

  /** Runs a command and returns its exit code. */
  static int run(Streams streams, String... arguments) {
    CommandLine command = new CommandLine(new Isnad(), new Commands(streams));
    command.setOut(new PrintWriter(streams.printer(), false, StandardCharsets.UTF_8));
    command.setErr(new PrintWriter(streams.err(), true, StandardCharsets.UTF_8));
    command.setUsageHelpAutoWidth(false);
    command.setColorScheme(
        CommandLine.Help.defaultColorScheme(
            streams.screen().colours() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
    command.setParameterExceptionHandler((e, args) -> usageMistake(streams, e));
    command.setExecutionExceptionHandler((e, line, result) -> failure(streams, e));
    int code = command.execute(arguments.length == 0 ? new String[] {"--help"} : arguments);
    command.getOut().flush();
    return code;
  }

  private static int usageMistake(Streams streams, CommandLine.ParameterException e) {
    streams.say(String.valueOf(e.getMessage()));
    streams.say("see " + e.getCommandLine().getCommandSpec().qualifiedName() + " --help");
    return ExitCode.USAGE;
  }

  private static int failure(Streams streams, Exception e) throws Exception {
    if (e instanceof CommandLine.ParameterException mistake) {
      return usageMistake(streams, mistake);
    }
    if (e instanceof LexiconException lexicon) {
      streams.say("the lexicon cannot be used:\n" + lexicon.getMessage());
      return ExitCode.USAGE;
    }
    if (e instanceof StoreException) {
      streams.say("--store: " + e.getMessage());
      return ExitCode.USAGE;
    }
    if (e instanceof UncheckedIOException io && io.getCause() != null) {
      return failure(streams, io.getCause());
    }
    if (e instanceof IOException) {
      streams.say(e.toString());
      return ExitCode.FAILURE;
    }
    streams.say("this should not happen; please report it with what follows");
    e.printStackTrace(streams.err());
    return ExitCode.FAILURE;
  }

  /** Makes the commands, each with the streams it was given. */
  private record Commands(Streams streams) implements CommandLine.IFactory {
    @Override
    public <K> K create(Class<K> type) throws Exception {
      for (var constructor : type.getDeclaredConstructors()) {
        Class<?>[] parameters = constructor.getParameterTypes();
        if (parameters.length == 1 && parameters[0] == Streams.class) {
          return type.cast(constructor.newInstance(streams));
        }
      }
      return CommandLine.defaultFactory().create(type);
    }
  }

  /** Tells the version. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"isnad " + number()};
    }

    static String number() {
      Properties properties = new Properties();
      try (InputStream in = Isnad.class.getResourceAsStream("isnad.properties")) {
        properties.load(in);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return properties.getProperty("version", "unknown");
    }
  }
}
