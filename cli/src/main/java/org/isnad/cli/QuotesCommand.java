package org.isnad.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.isnad.EventCoder;
import org.isnad.arabic.Arabic;
import org.isnad.cli.output.QuotationRecords;
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

/** {@code isnad quotes}: who said what. */
@Command(
    name = "quotes",
    description = {
      "Lists direct quotations: who said what, one JSON object a line.",
      "speakers: nearest first, with cue and stance; quote: the words without their marks;",
      "span: where they stand in the article, in code points; evidence: the rules that decided."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footer = {"", "Example: isnad quotes examples/mediation.txt --published 2026-01-16"})
final class QuotesCommand implements Callable<Integer> {
  private final Streams streams;

  @Spec private @Nullable CommandSpec spec;
  @Mixin private final LexiconOptions lexiconOptions = new LexiconOptions();

  @Parameters(
      paramLabel = "FILE|DIR|-",
      arity = "1..*",
      description = "Articles, as for isnad code.")
  private List<String> inputs = List.of();

  @Option(
      names = "--published",
      paramLabel = "DATE",
      description = "The day of articles that do not tell it: who held which office then.")
  private @Nullable String published;

  QuotesCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    @Nullable LocalDate day = Dates.option(Objects.requireNonNull(spec), "--published", published);
    Lexicon lexicon = lexiconOptions.lexicon();
    EventCoder coder = Arabic.coder(lexicon);
    QuotationRecords records = new QuotationRecords(new CountryNames(lexicon));
    Reports reports = new Reports(streams, OutputStream.nullOutputStream());
    try (ArticleInput input = new ArticleInput(inputs, streams.in(), day)) {
      for (Item item = input.next(); item != null; item = input.next()) {
        if (item instanceof Item.Read read) {
          streams.print(records.write(read.article(), coder.trace(read.article()).quotations()));
          reports.coded(read.article().text().length());
        } else {
          reports.tell(item);
        }
      }
    }
    return reports.finish();
  }
}
