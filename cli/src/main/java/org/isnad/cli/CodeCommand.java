package org.isnad.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.isnad.cli.output.EventTable;
import org.isnad.formats.CountryNames;
import org.isnad.formats.EventFormats;
import org.isnad.formats.EventOutput;
import org.isnad.formats.FileFormat;
import org.isnad.formats.HappeningFormat;
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

/** {@code isnad code}: articles in, events out. */
@Command(
    name = "code",
    description = "Codes the events of articles.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  isnad code examples/mediation.txt --published 2026-01-16",
      "  isnad code --format jsonl --out events.jsonl articles.jsonl.gz",
      "  isnad code --format parquet --out events.parquet articles.jsonl.gz"
    })
final class CodeCommand implements Callable<Integer> {
  private final Streams streams;

  @Spec private @Nullable CommandSpec spec;
  @Mixin private final LexiconOptions lexiconOptions = new LexiconOptions();
  @Mixin private final ThreadOptions threadOptions = new ThreadOptions();
  @Mixin private final RejectsOptions rejectsOptions = new RejectsOptions();

  @Parameters(
      paramLabel = "FILE|DIR|-",
      arity = "1..*",
      description = {
        "Articles: .txt, .html, .jsonl, .csv, .xml (feeds), .warc (all also .gz), .parquet, .zip,"
            + " and folders of them, in the order of their paths' bytes;"
            + " - is JSONL from standard input."
      })
  private List<String> inputs = List.of();

  @Option(
      names = "--published",
      paramLabel = "DATE",
      description = "The day of articles that do not tell it, such as 2026-01-16.")
  private @Nullable String published;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      completionCandidates = FormatNames.class,
      description = "${COMPLETION-CANDIDATES}. Without it: table for a terminal, else jsonl.")
  private @Nullable String format;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Where to write, instead of standard output.")
  private @Nullable Path out;

  @Option(
      names = "--articles",
      paramLabel = "FILE",
      description = "Also write the articles there as they were read, as JSONL.")
  private @Nullable Path articles;

  @Option(
      names = "--happenings",
      description = {
        "One record a happening instead of one a mention: the fullest account, all its sources;"
            + " as jsonl also its mentions and what they disagree on."
      })
  private boolean happenings;

  CodeCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    @Nullable LocalDate day = Dates.option(Objects.requireNonNull(spec), "--published", published);
    int threads = threadOptions.number();
    Lexicon lexicon = lexiconOptions.lexicon();
    try (ArticleInput input = new ArticleInput(inputs, streams.in(), day);
        EventOutput events = output(lexicon);
        OutputStream listed = rejectsOptions.open();
        OutputStream kept = opened("--articles", articles)) {
      CodingRun run =
          new CodingRun(
              Coders.of(lexicon),
              events,
              new Reports(streams, listed),
              articles == null ? null : kept,
              threads);
      return run.run(input);
    }
  }

  private ParameterException mistake(String message) {
    return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
  }

  private static OutputStream buffered(OutputStream out) {
    return new BufferedOutputStream(out, 1 << 16);
  }

  private OutputStream opened(String option, @Nullable Path file) {
    if (file == null) {
      return OutputStream.nullOutputStream();
    }
    try {
      return buffered(Files.newOutputStream(file));
    } catch (IOException e) {
      throw mistake(option + ": cannot write " + file + " (" + e.getClass().getSimpleName() + ")");
    }
  }

  private EventOutput output(Lexicon lexicon) throws IOException {
    String name = formatOrUsual();
    if (name.equals(FormatNames.TABLE)) {
      EventTable table = new EventTable(streams.screen(), new CountryNames(lexicon));
      return new TextOutput(happenings ? new HappeningFormat(table) : table, destination());
    }
    FileFormat chosen = FormatNames.format(Objects.requireNonNull(spec), name);
    EventFormats formats =
        new EventFormats(lexicon, lexiconOptions.coderName(lexicon), Isnad.Version.number());
    return happenings
        ? formats.happenings(chosen, destination())
        : formats.mentions(chosen, destination());
  }

  private OutputStream destination() {
    return out == null ? buffered(streams.out()) : opened("--out", out);
  }

  private String formatOrUsual() {
    if (format != null) {
      return format;
    }
    return out == null && streams.screen().interactive()
        ? FormatNames.TABLE
        : FileFormat.JSONL.toString();
  }
}
