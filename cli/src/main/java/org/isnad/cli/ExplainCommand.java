package org.isnad.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.isnad.CodingTrace;
import org.isnad.EventCoder;
import org.isnad.arabic.Arabic;
import org.isnad.cli.output.EventTable;
import org.isnad.cli.output.Explanation;
import org.isnad.formats.CountryNames;
import org.isnad.ingest.ArticleInput;
import org.isnad.ingest.item.Item;
import org.isnad.lexicon.Lexicon;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code isnad explain}: how an article was coded, for a person to check. */
@Command(
    name = "explain",
    description =
        "Shows each sentence, its words and names, the frames tried, and why an event was coded.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footer = {"", "Example: isnad explain examples/mediation.txt --published 2026-01-16"})
final class ExplainCommand implements Callable<Integer> {
  private final Streams streams;

  @Spec private @Nullable CommandSpec spec;
  @Mixin private final LexiconOptions lexiconOptions = new LexiconOptions();

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "Articles, as for isnad code.")
  private List<String> inputs = List.of();

  @Option(
      names = "--published",
      paramLabel = "DATE",
      description = "The day of articles that do not tell it, such as 2026-01-16.")
  private @Nullable String published;

  ExplainCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    @Nullable LocalDate day = Dates.option(Objects.requireNonNull(spec), "--published", published);
    Lexicon lexicon = lexiconOptions.lexicon();
    EventCoder coder = Arabic.coder(lexicon);
    EventTable table = new EventTable(streams.screen(), new CountryNames(lexicon));
    Reports reports = new Reports(streams, java.io.OutputStream.nullOutputStream());
    try (ArticleInput input = new ArticleInput(inputs, streams.in(), day)) {
      for (Item item = input.next(); item != null; item = input.next()) {
        if (item instanceof Item.Read read) {
          CodingTrace trace = coder.trace(read.article());
          streams.print(Explanation.of(read.article(), trace, coder::weight));
          streams.print(table.write(read.article(), trace.coding().events()));
        } else {
          reports.tell(item);
        }
      }
    }
    return reports.finish();
  }
}
