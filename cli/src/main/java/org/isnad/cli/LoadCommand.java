package org.isnad.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.isnad.ingest.ArticleInput;
import org.isnad.store.StoreWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code isnad load}: articles coded and kept with their events. */
@Command(
    name = "load",
    description = {
      "Codes articles and keeps them with their events in a store, which is made if need be.",
      "Loading the same article twice changes nothing; a changed text is a new version."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  isnad load --store news articles.jsonl.gz",
      "  isnad load --store postgresql://isnad@localhost/news pages/"
    })
final class LoadCommand implements Callable<Integer> {
  private final Streams streams;

  @Spec private @Nullable CommandSpec spec;
  @Mixin private final StoreOptions storeOptions = new StoreOptions();
  @Mixin private final LexiconOptions lexiconOptions = new LexiconOptions();
  @Mixin private final ThreadOptions threadOptions = new ThreadOptions();
  @Mixin private final RejectsOptions rejectsOptions = new RejectsOptions();

  @Parameters(
      paramLabel = "FILE|DIR|-",
      arity = "1..*",
      description = "Articles, as for isnad code; - is JSONL from standard input.")
  private List<String> inputs = List.of();

  @Option(
      names = "--published",
      paramLabel = "DATE",
      description = "The day of articles that do not tell it, such as 2026-01-16.")
  private @Nullable String published;

  LoadCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    @Nullable LocalDate day = Dates.option(Objects.requireNonNull(spec), "--published", published);
    int threads = threadOptions.number();
    RecordCoder coder = RecordCoder.of(lexiconOptions);
    try (ArticleInput input = new ArticleInput(inputs, streams.in(), day);
        OutputStream listed = rejectsOptions.open();
        StoreWriter writer = StoreWriter.open(storeOptions.location())) {
      Loading loading = new Loading(coder, writer, new Reports(streams, listed));
      int exit = loading.run(input, threads);
      streams.say(loading.summary());
      return exit;
    }
  }
}
