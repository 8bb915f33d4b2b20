package org.isnad.cli;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.zip.GZIPInputStream;
import org.isnad.formats.ForeignEvent;
import org.isnad.formats.ForeignFormat;
import org.isnad.formats.ForeignReader;
import org.isnad.formats.UnreadableLineException;
import org.isnad.ingest.item.Item;
import org.isnad.ingest.item.Position;
import org.isnad.lexicon.Lexicon;
import org.isnad.store.ImportedEvents;
import org.isnad.store.StoreWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code isnad import}: events of another data set beside ours. */
@Command(
    name = "import",
    description = {
      "Keeps events of another data set in a store, in the table imported_events beside ours.",
      "Importing again adds only what is new."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footer = {
      "",
      "Example: isnad import --store news --format gdelt --dataset gdelt-2018 201804*.export.CSV"
    })
final class ImportCommand implements Callable<Integer> {
  /** How many events are kept in one transaction. */
  private static final int BATCH = 4096;

  private static final int MAGIC = 2;
  private static final int GZIP = 0x1F8B;

  private final Streams streams;

  @Spec private @Nullable CommandSpec spec;
  @Mixin private final StoreOptions storeOptions = new StoreOptions();
  @Mixin private final RejectsOptions rejectsOptions = new RejectsOptions();

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "Files of events, maybe .gz.")
  private List<Path> files = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      required = true,
      description = "${COMPLETION-CANDIDATES}.")
  private @Nullable ForeignFormat format;

  @Option(
      names = "--dataset",
      paramLabel = "NAME",
      description = "What the data set is called in the store. Without it: as the format.")
  private @Nullable String dataset;

  ImportCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    ForeignFormat chosen = Objects.requireNonNull(format);
    for (Path file : files) {
      if (!Files.isRegularFile(file)) {
        throw mistake("no such file: " + file);
      }
    }
    try (OutputStream listed = rejectsOptions.open();
        StoreWriter writer = StoreWriter.open(storeOptions.location())) {
      Reports reports = new Reports(streams, listed, "imported");
      String name = dataset == null ? chosen.toString() : dataset;
      Import run = new Import(writer, new ImportedEvents(name, chosen), reports);
      for (Path file : files) {
        run.read(file, chosen.reader(Lexicon.builtIn()));
      }
      int exit = reports.finish();
      streams.say(run.counts() + " in " + name);
      return exit;
    }
  }

  private ParameterException mistake(String message) {
    return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
  }

  /** The way of events into the store, a batch at a time. */
  private static final class Import {
    private final StoreWriter writer;
    private final ImportedEvents imported;
    private final Reports reports;
    private final List<ForeignEvent> batch = new ArrayList<>();
    private long read;
    private long fresh;

    Import(StoreWriter writer, ImportedEvents imported, Reports reports) {
      this.writer = writer;
      this.imported = imported;
      this.reports = reports;
    }

    void read(Path file, ForeignReader reader) throws IOException {
      try (BufferedReader lines = lines(file)) {
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          number++;
          take(reader, line, new Position(file.toString(), number));
        }
      }
      flush();
    }

    private void take(ForeignReader reader, String line, Position at) throws IOException {
      try {
        ForeignEvent event = reader.read(line);
        if (event != null) {
          batch.add(event);
          reports.coded(line.length());
        }
      } catch (UnreadableLineException e) {
        reports.tell(new Item.Rejected(at, String.valueOf(e.getMessage())));
      }
      if (batch.size() == BATCH) {
        flush();
      }
    }

    private void flush() {
      read += batch.size();
      fresh += imported.keep(writer, batch);
      batch.clear();
    }

    String counts() {
      return fresh + " events new, " + (read - fresh) + " known before";
    }

    private static BufferedReader lines(Path file) throws IOException {
      BufferedInputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
      in.mark(MAGIC);
      int magic = in.read() << 8 | in.read();
      in.reset();
      InputStream plain = magic == GZIP ? new GZIPInputStream(in, 1 << 16) : in;
      return new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8));
    }
  }
}
