package org.isnad.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.isnad.evaluation.JsonLines;
import org.isnad.evaluation.Score;
import org.isnad.evaluation.StandOff;
import org.isnad.evaluation.words.Figure;
import org.isnad.evaluation.words.WordFigures;
import org.isnad.evaluation.words.WordSpeed;
import org.isnad.formats.CountryNames;
import org.isnad.formats.EventOutput;
import org.isnad.formats.JsonRecords;
import org.isnad.formats.TextOutput;
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
    footer = {
      "",
      "Example: isnad evaluate gold.jsonl --types --errors 40",
      "         isnad evaluate --words DIR --speed articles.jsonl"
    })
final class EvaluateCommand implements Callable<Integer> {
  private final Streams streams;

  @Spec private @Nullable CommandSpec spec;
  @Mixin private final LexiconOptions lexiconOptions = new LexiconOptions();

  @Parameters(
      arity = "0..1",
      paramLabel = "GOLD.jsonl",
      description = "Articles with their events.")
  private @Nullable Path gold;

  @Option(
      names = "--events",
      paramLabel = "FILE",
      description = "Score these records instead of coding the articles.")
  private @Nullable Path events;

  @Option(
      names = "--texts",
      paramLabel = "CORPUS",
      description = "Take the articles' texts from here, by their ids.")
  private @Nullable Path texts;

  @Option(names = "--types", description = "Also tell the figures of each event type.")
  private boolean types;

  @Option(
      names = "--errors",
      paramLabel = "N",
      description = "Also list the first N mentions missed or coded too much.")
  private int errors;

  @Option(
      names = "--words",
      paramLabel = "DIR",
      description = "Tell how well words are analysed, by the annotated texts of a folder.")
  private @Nullable Path words;

  @Option(
      names = "--speed",
      paramLabel = "FILE",
      description = "Tell how fast words are analysed, by articles as JSONL.")
  private @Nullable Path speed;

  EvaluateCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    if (gold == null && words == null && speed == null) {
      throw mistake("GOLD.jsonl, --words or --speed is needed");
    }
    if (gold != null) {
      evaluateEvents(gold);
    }
    return evaluateWords() ? ExitCode.DONE : ExitCode.FAILURE;
  }

  /** Whether all figures asked for reach their goals. */
  private boolean evaluateWords() throws IOException {
    Map<String, List<Figure>> figures = new TreeMap<>();
    if (words != null) {
      figures.putAll(WordFigures.measure(words, lexiconOptions.lexicon()));
    }
    if (speed != null) {
      figures.put(speed.toString(), WordSpeed.measure(texts(speed), lexiconOptions.lexicon()));
    }
    streams.print(WordFigures.table(figures));
    return figures.values().stream().flatMap(List::stream).allMatch(Figure::isReached);
  }

  private List<String> texts(Path file) throws IOException {
    return read(file).stream().map(article -> article.path("text").asString()).toList();
  }

  private void evaluateEvents(Path gold) throws IOException {
    List<JsonNode> articles = articles(gold);
    List<JsonNode> records = events == null ? coded(articles) : read(events);
    Score score = Score.of(articles, records);
    streams.print(score.table());
    if (types) {
      streams.print(score.typesTable());
    }
    score.errors().stream().limit(errors).forEach(error -> streams.print(error + "\n"));
  }

  private List<JsonNode> articles(Path gold) throws IOException {
    List<JsonNode> articles = read(gold);
    return texts == null ? articles : StandOff.join(articles, texts);
  }

  private List<JsonNode> read(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw mistake("no such file: " + file);
    }
    try {
      return JsonLines.read(file);
    } catch (JacksonException e) {
      throw mistake(file + ": broken JSON: " + e.getOriginalMessage());
    }
  }

  private ParameterException mistake(String what) {
    return new ParameterException(Objects.requireNonNull(spec).commandLine(), what);
  }

  /** The records exactly as they are written. */
  private List<JsonNode> coded(List<JsonNode> articles) throws IOException {
    Lexicon lexicon = lexiconOptions.lexicon();
    JsonRecords format = JsonRecords.full(new CountryNames(lexicon), "evaluation");
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    Reports reports = new Reports(streams, OutputStream.nullOutputStream());
    int threads = Runtime.getRuntime().availableProcessors();
    try (ArticleInput input =
            new ArticleInput(List.of(ArticleInput.STANDARD_INPUT), lines(articles), null);
        EventOutput output = new TextOutput(format, written)) {
      new CodingRun(Coders.of(lexicon), output, reports, null, threads).run(input);
    }
    return JsonLines.parse(written.toString(StandardCharsets.UTF_8));
  }

  private static InputStream lines(List<JsonNode> articles) {
    String lines = articles.stream().map(JsonNode::toString).collect(Collectors.joining("\n"));
    return new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8));
  }
}
