package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code isnad places}: extends the gazetteer. */
@Command(
    name = "places",
    description = "Extends the gazetteer of your own lexicon.",
    mixinStandardHelpOptions = true,
    footer = {"", "Example: isnad places import SY.zip --lexicon my-lexicon"},
    synopsisSubcommandLabel = "COMMAND")
final class PlacesCommand implements Callable<Integer> {
  private final Streams streams;

  @Spec private @Nullable CommandSpec spec;

  PlacesCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    throw mistake("say what: import");
  }

  @Command(
      name = "import",
      description = {
        "Adds the places of a GeoNames dump that have Arabic names.",
        "They go to places/geonames.tsv of the lexicon; a second import replaces the places that "
            + "both have and keeps the others. GeoNames is CC BY 4.0: name it where you publish."
      },
      mixinStandardHelpOptions = true,
      sortOptions = false,
      footer = {"", "Example: isnad places import SY.zip --lexicon my-lexicon --population 500"})
  int importDump(
      @Parameters(
              paramLabel = "FILE",
              description = "A dump such as SY.zip, SY.txt, cities500.zip or allCountries.zip.")
          Path file,
      @Option(
              names = "--lexicon",
              paramLabel = "DIR",
              required = true,
              description = "Your own lexicon, made when it is not there.")
          Path lexicon,
      @Option(
              names = "--names",
              paramLabel = "FILE",
              description = {
                "GeoNames' alternateNamesV2.zip or .txt: only names that it calls Arabic are taken.",
                "Without it, names in the letters of Arabic."
              })
          @Nullable Path names,
      @Option(
              names = "--population",
              paramLabel = "N",
              defaultValue = "0",
              description = "Leave out settlements with fewer people (default: ${DEFAULT-VALUE}).")
          long population)
      throws IOException {
    checkReadable(file);
    if (names != null) {
      checkReadable(names);
    }
    GeoNamesImport places = new GeoNamesImport(population, names);
    int rows = places.run(file, lexicon);
    places.problems().forEach(problem -> streams.say(problem.toString()));
    streams.say("places/geonames.tsv has " + rows + (rows == 1 ? " row" : " rows"));
    return places.problems().isEmpty() ? ExitCode.DONE : ExitCode.REJECTED;
  }

  private void checkReadable(Path file) {
    if (!Files.isReadable(file)) {
      throw mistake("no such file: " + file);
    }
  }

  private ParameterException mistake(String message) {
    return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
  }
}
