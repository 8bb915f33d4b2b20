package org.isnad.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.isnad.ingest.ArticleInput;
import org.isnad.ingest.item.ArticleRecords;
import org.isnad.ingest.item.Item;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code isnad articles}: pages, feeds and archives in, article JSONL out. */
@Command(
    name = "articles",
    description = "Reads pages, feeds and archives and writes their articles as JSONL.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footer = {"", "Example: isnad articles pages/ crawl.warc.gz --out articles.jsonl"})
final class ArticlesCommand implements Callable<Integer> {
  private static final int BUFFER = 1 << 16;

  private final Streams streams;

  @Spec private @Nullable CommandSpec spec;
  @Mixin private final RejectsOptions rejectsOptions = new RejectsOptions();

  @Parameters(paramLabel = "FILE|DIR|-", arity = "1..*", description = "As for isnad code.")
  private List<String> inputs = List.of();

  @Option(
      names = "--published",
      paramLabel = "DATE",
      description = "The day of articles that do not tell it, such as 2026-01-16.")
  private @Nullable String published;

  @Option(names = "--format", paramLabel = "FORMAT", description = "jsonl, the only one.")
  private String format = "jsonl";

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Where to write, instead of standard output.")
  private @Nullable Path out;

  ArticlesCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    CommandSpec own = Objects.requireNonNull(spec);
    @Nullable LocalDate day = Dates.option(own, "--published", published);
    if (!format.equals("jsonl")) {
      throw new picocli.CommandLine.ParameterException(
          own.commandLine(), "--format: articles are written as jsonl only");
    }
    try (ArticleInput input = new ArticleInput(inputs, streams.in(), day);
        OutputStream articles = opened(out, streams.out());
        OutputStream listed = rejectsOptions.open()) {
      return copy(input, articles, new Reports(streams, listed, "written"));
    }
  }

  private static OutputStream opened(@Nullable Path file, OutputStream otherwise)
      throws IOException {
    OutputStream stream = file == null ? otherwise : Files.newOutputStream(file);
    return new BufferedOutputStream(stream, BUFFER);
  }

  private static int copy(ArticleInput input, OutputStream out, Reports reports)
      throws IOException {
    for (Item item = input.next(); item != null; item = input.next()) {
      if (item instanceof Item.Read read) {
        out.write(ArticleRecords.line(read).getBytes(StandardCharsets.UTF_8));
        reports.coded(read.article().text().length());
      } else {
        reports.tell(item);
      }
    }
    out.flush();
    return reports.finish();
  }
}
