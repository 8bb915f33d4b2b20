package org.isnad.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.isnad.Article;
import org.isnad.Coding;
import org.isnad.formats.EventOutput;
import org.isnad.ingest.ArticleInput;
import org.isnad.ingest.item.ArticleRecords;
import org.isnad.ingest.item.Item;
import org.jspecify.annotations.Nullable;

/**
 * Codes a stream of articles on several threads and writes their events in the order of the input.
 */
final class CodingRun {
  private final Function<Article, Coding> coder;
  private final EventOutput output;
  private final Reports reports;
  private final @Nullable OutputStream articles;
  private final int threads;

  CodingRun(
      Function<Article, Coding> coder,
      EventOutput output,
      Reports reports,
      @Nullable OutputStream articles,
      int threads) {
    this.coder = coder;
    this.output = output;
    this.reports = reports;
    this.articles = articles;
    this.threads = threads;
  }

  /** An article's events, ready to be written. */
  private record Coded(Item.Read read, EventOutput.Ready events, List<String> warnings) {}

  /** Codes all and returns the exit code. */
  int run(ArticleInput input) throws IOException {
    try (InOrder<Coded> work = new InOrder<>(threads, this::write)) {
      for (Item item = input.next(); item != null; item = input.next()) {
        take(item, work);
      }
      work.finish();
    }
    return reports.finish();
  }

  private void take(Item item, InOrder<Coded> work) throws IOException {
    if (item instanceof Item.Read read) {
      work.add(() -> coded(read));
    } else {
      work.finish();
      reports.tell(item);
    }
  }

  private Coded coded(Item.Read read) {
    Coding coding = coder.apply(read.article());
    EventOutput.Ready ready = output.prepare(read.article(), coding.events());
    return new Coded(read, ready, coding.warnings());
  }

  private void write(Coded coded) throws IOException {
    coded.events().write();
    Article article = coded.read().article();
    if (articles != null) {
      articles.write(ArticleRecords.line(coded.read()).getBytes(StandardCharsets.UTF_8));
    }
    coded.warnings().forEach(warning -> reports.warn(coded.read(), warning));
    reports.coded(article.text().length());
  }
}
