package org.isnad.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.isnad.Article;
import org.isnad.Event;
import org.isnad.EventType;
import org.isnad.formats.AtomFeed;
import org.isnad.formats.ColumnNote;
import org.isnad.formats.EventFormats;
import org.isnad.formats.EventOutput;
import org.isnad.formats.FileFormat;
import org.isnad.formats.TextOutput;
import org.isnad.lexicon.Lexicon;
import org.isnad.store.EventQuery;
import org.isnad.store.KeptEvent;
import org.isnad.store.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code isnad export}: events of a store as a file of any format. */
@Command(
    name = "export",
    description = {
      "Writes events of a store in a format of files, in the order of their articles' days.",
      "With --out a codebook of the columns is written beside the file."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  isnad export --store news --format gdelt --out april.gdelt.tsv --from 2018-04-01",
      "  isnad export --store news --format atom --party SYR --type ASSAULT"
    })
final class ExportCommand implements Callable<Integer> {
  private static final String ATOM = "atom";

  /** How many entries a feed has, the newest. */
  private static final int ENTRIES = 100;

  private final Streams streams;

  @Spec private @Nullable CommandSpec spec;
  @Mixin private final StoreOptions storeOptions = new StoreOptions();
  @Mixin private final LexiconOptions lexiconOptions = new LexiconOptions();

  /** The formats that a store is written in. */
  static final class Names extends ArrayList<String> {
    private static final long serialVersionUID = 1;

    Names() {
      for (FileFormat format : FileFormat.values()) {
        add(format.toString());
      }
      add(ATOM);
    }
  }

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      required = true,
      completionCandidates = Names.class,
      description = "${COMPLETION-CANDIDATES}.")
  private String format = "";

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Where to write, instead of standard output.")
  private @Nullable Path out;

  @Option(names = "--from", paramLabel = "DATE", description = "Only events of this day or later.")
  private @Nullable String from;

  @Option(names = "--to", paramLabel = "DATE", description = "Only events of this day or earlier.")
  private @Nullable String to;

  @Option(
      names = "--party",
      paramLabel = "WHO",
      description = "Only events in which WHO takes part: a country's code, a name, or Q….")
  private @Nullable String party;

  @Option(
      names = "--with",
      paramLabel = "WHO",
      description = "Only events in which WHO takes part beside --party.")
  private @Nullable String other;

  @Option(names = "--type", paramLabel = "TYPE", description = "Only events of a type: ASSAULT.")
  private @Nullable String type;

  @Option(names = "--article", paramLabel = "ID", description = "Only events of one article.")
  private @Nullable String article;

  @Option(names = "--happenings", description = "One record a happening instead of one a mention.")
  private boolean happenings;

  ExportCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    EventQuery query = query();
    FileFormat chosen = format.equals(ATOM) ? null : FormatNames.format(own(), format);
    try (Store store = Store.open(storeOptions.location())) {
      if (chosen == null) {
        writeFeed(store, query);
      } else {
        write(store, query, chosen);
      }
    }
    return ExitCode.DONE;
  }

  private CommandSpec own() {
    return Objects.requireNonNull(spec);
  }

  private EventQuery query() {
    return new EventQuery(
        Dates.option(own(), "--from", from),
        Dates.option(own(), "--to", to),
        party,
        other,
        eventType(),
        article);
  }

  private @Nullable EventType eventType() {
    if (type == null) {
      return null;
    }
    try {
      return EventType.valueOf(type.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw mistake("--type: no such event type: '" + type + "'; such as ASSAULT, CONSULT");
    }
  }

  private ParameterException mistake(String message) {
    return new ParameterException(own().commandLine(), message);
  }

  private void write(Store store, EventQuery query, FileFormat chosen) throws IOException {
    Lexicon lexicon = lexiconOptions.lexicon();
    EventFormats formats =
        new EventFormats(lexicon, lexiconOptions.coderName(lexicon), Isnad.Version.number());
    try (EventOutput output =
        happenings
            ? formats.happenings(chosen, destination())
            : formats.mentions(chosen, destination())) {
      ByArticle articles = new ByArticle(output);
      store.eachEvent(query, articles::take);
      articles.finish();
      writeCodebook(output.columns());
      streams.say(articles.count() + " events written");
    }
  }

  /** The newest events as a feed, the newest first. */
  private void writeFeed(Store store, EventQuery query) throws IOException {
    List<KeptEvent> events = store.events(query);
    List<KeptEvent> newest = events.subList(Math.max(0, events.size() - ENTRIES), events.size());
    try (TextOutput output = new TextOutput(feed(newest), destination())) {
      for (int i = newest.size() - 1; i >= 0; i--) {
        KeptEvent event = newest.get(i);
        output.prepare(event.article().article(), List.of(event.event())).write();
      }
    }
  }

  private AtomFeed feed(List<KeptEvent> events) {
    LocalDate updated = LocalDate.EPOCH;
    for (KeptEvent event : events) {
      LocalDate day = event.article().article().published();
      updated = day != null && day.isAfter(updated) ? day : updated;
    }
    String question =
        String.join(
            " ",
            List.of(told(type), told(party), told(other), told(article), told(from), told(to)));
    String title = ("Isnad events " + question).replaceAll(" +", " ").strip();
    return new AtomFeed(title, "urn:isnad:events:" + title.replaceAll("\\W+", "-"), updated);
  }

  private static String told(@Nullable String value) {
    return value == null ? "" : value;
  }

  private OutputStream destination() {
    if (out == null) {
      return new BufferedOutputStream(streams.out(), 1 << 16);
    }
    try {
      return new BufferedOutputStream(Files.newOutputStream(out), 1 << 16);
    } catch (IOException e) {
      throw mistake("--out: cannot write " + out + " (" + e.getClass().getSimpleName() + ")");
    }
  }

  private void writeCodebook(List<ColumnNote> columns) throws IOException {
    if (out != null && !columns.isEmpty()) {
      Path beside = out.resolveSibling(out.getFileName() + ".columns.tsv");
      Files.writeString(beside, ColumnNote.codebook(columns), StandardCharsets.UTF_8);
    }
  }

  /** Writes the events of each article together, as formats want them. */
  private static final class ByArticle {
    private final EventOutput output;
    private final List<Event> events = new ArrayList<>();
    private @Nullable Article present;
    private long count;

    ByArticle(EventOutput output) {
      this.output = output;
    }

    void take(KeptEvent event) {
      Article article = event.article().article();
      if (present != null && !present.id().equals(article.id())) {
        finish();
      }
      present = article;
      events.add(event.event());
      count++;
    }

    void finish() {
      if (present != null) {
        write(present);
        events.clear();
      }
    }

    private void write(Article article) {
      try {
        output.prepare(article, events).write();
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }

    long count() {
      return count;
    }
  }
}
