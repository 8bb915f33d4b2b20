package org.isnad.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.isnad.Article;
import org.isnad.Coding;
import org.isnad.cli.output.CountryNames;
import org.isnad.cli.output.EventFormat;
import org.isnad.cli.output.JsonRecords;
import org.isnad.ingest.ArticleInput;
import org.isnad.ingest.item.Item;
import org.isnad.lexicon.Lexicon;
import org.isnad.store.Coded;
import org.isnad.store.StoreWriter;
import org.isnad.store.sql.StoreException;
import org.isnad.store.sql.StoreLocation;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code isnad load}: articles coded and kept with their events. */
@Command(
    name = "load",
    description = {
      "Codes articles and keeps them with their events in a store.",
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
  /** How many articles are kept in one transaction. */
  private static final int BATCH = 32;

  private final Streams streams;

  @Spec private @Nullable CommandSpec spec;
  @Mixin private final LexiconOptions lexiconOptions = new LexiconOptions();

  @Parameters(
      paramLabel = "FILE|DIR|-",
      arity = "1..*",
      description = "Articles, as for isnad code; - is JSONL from standard input.")
  private List<String> inputs = List.of();

  @Option(
      names = "--store",
      paramLabel = "DIR|URL",
      required = true,
      description = "A folder, made if need be, or a PostgreSQL database.")
  private String store = "";

  @Option(
      names = "--published",
      paramLabel = "DATE",
      description = "The day of articles that do not tell it, such as 2026-01-16.")
  private @Nullable String published;

  @Option(
      names = "--rejects",
      paramLabel = "FILE",
      description = "Also list there what could not be coded, and why.")
  private @Nullable Path rejects;

  LoadCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    @Nullable LocalDate day = Dates.option(Objects.requireNonNull(spec), "--published", published);
    Lexicon lexicon = lexiconOptions.lexicon();
    try (ArticleInput input = new ArticleInput(inputs, streams.in(), day);
        OutputStream listed = rejectsFile();
        StoreWriter writer = StoreWriter.open(StoreLocation.of(store))) {
      Loading loading = new Loading(lexicon, writer, new Reports(streams, listed));
      return loading.run(input);
    } catch (StoreException e) {
      throw mistake("--store: " + e.getMessage());
    }
  }

  private OutputStream rejectsFile() {
    if (rejects == null) {
      return OutputStream.nullOutputStream();
    }
    try {
      return Files.newOutputStream(rejects);
    } catch (IOException e) {
      throw mistake("--rejects: cannot write " + rejects);
    }
  }

  private ParameterException mistake(String message) {
    return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
  }

  /** The way of the articles into a store, a batch at a time. */
  private final class Loading {
    private final Function<Article, Coding> coder;
    private final EventFormat format;
    private final String name;
    private final StoreWriter writer;
    private final Reports reports;
    private final List<Coded> batch = new ArrayList<>();
    private int kept;
    private int known;

    Loading(Lexicon lexicon, StoreWriter writer, Reports reports) {
      this.coder = Coders.of(lexicon);
      this.name = lexiconOptions.coderName(lexicon);
      this.format = JsonRecords.full(new CountryNames(lexicon), name);
      this.writer = writer;
      this.reports = reports;
    }

    int run(ArticleInput input) throws IOException {
      for (Item item = input.next(); item != null; item = input.next()) {
        if (item instanceof Item.Read read) {
          take(read);
        } else {
          reports.tell(item);
        }
      }
      flush();
      int exit = reports.finish();
      streams.err().println(kept + " articles new or changed, " + known + " known before");
      return exit;
    }

    private void take(Item.Read read) {
      StoreWriter.Arrival arrival = writer.arrival(read);
      reports.coded(read.article().text().length());
      if (arrival.isKept()) {
        known++;
        return;
      }
      Article article = arrival.read().article();
      Coding coding = coder.apply(article);
      coding.warnings().forEach(warning -> reports.warn(read, warning));
      batch.add(new Coded(arrival.read(), format.write(article, coding.events()), name));
      if (batch.size() == BATCH) {
        flush();
      }
    }

    private void flush() {
      int fresh = writer.keepAll(batch);
      kept += fresh;
      known += batch.size() - fresh;
      batch.clear();
    }
  }
}
