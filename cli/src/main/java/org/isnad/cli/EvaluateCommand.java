package org.isnad.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.isnad.cli.output.CountryNames;
import org.isnad.cli.output.JsonRecords;
import org.isnad.evaluation.JsonLines;
import org.isnad.evaluation.Score;
import org.isnad.ingest.ArticleInput;
import org.isnad.lexicon.Lexicon;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** {@code isnad evaluate}: the coder's figures on gold articles. */
@Command(
    name = "evaluate",
    description = "Codes gold articles and tells how well.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footer = {"", "Example: isnad evaluate gold.jsonl --types --errors 40"})
final class EvaluateCommand implements Callable<Integer> {
  private final Streams streams;

  @Spec private @Nullable CommandSpec spec;
  @Mixin private final LexiconOptions lexiconOptions = new LexiconOptions();

  @Parameters(paramLabel = "GOLD.jsonl", description = "Articles with their events.")
  private Path gold = Path.of("");

  @Option(
      names = "--events",
      paramLabel = "FILE",
      description = "Score these records instead of coding the articles.")
  private @Nullable Path events;

  @Option(names = "--types", description = "Also tell the figures of each event type.")
  private boolean types;

  @Option(
      names = "--errors",
      paramLabel = "N",
      description = "Also list the first N mentions missed or coded too much.")
  private int errors;

  EvaluateCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    List<JsonNode> articles = read(gold);
    List<JsonNode> records = events == null ? coded() : read(events);
    Score score = Score.of(articles, records);
    streams.print(score.table());
    if (types) {
      streams.print(score.typesTable());
    }
    score.errors().stream().limit(errors).forEach(error -> streams.print(error + "\n"));
    return ExitCode.DONE;
  }

  private List<JsonNode> read(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new ParameterException(
          Objects.requireNonNull(spec).commandLine(), "no such file: " + file);
    }
    try {
      return JsonLines.read(file);
    } catch (JacksonException e) {
      throw new ParameterException(
          Objects.requireNonNull(spec).commandLine(),
          file + ": broken JSON: " + e.getOriginalMessage());
    }
  }

  /** The records exactly as they are written. */
  private List<JsonNode> coded() throws IOException {
    Lexicon lexicon = lexiconOptions.lexicon();
    JsonRecords format = JsonRecords.full(new CountryNames(lexicon), "evaluation");
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    Reports reports = new Reports(streams, OutputStream.nullOutputStream());
    int threads = Runtime.getRuntime().availableProcessors();
    try (ArticleInput input = new ArticleInput(List.of(gold.toString()), streams.in(), null)) {
      new CodingRun(Coders.of(lexicon), format, reports, null, threads).run(input, written);
    }
    return JsonLines.parse(written.toString(StandardCharsets.UTF_8));
  }
}
