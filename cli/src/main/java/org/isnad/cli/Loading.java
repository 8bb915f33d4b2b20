package org.isnad.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.isnad.ingest.ArticleInput;
import org.isnad.ingest.item.Item;
import org.isnad.store.Coded;
import org.isnad.store.StoreWriter;

/** The way of articles into a store: coded on several threads, kept a batch at a time. */
final class Loading {
  /** How many articles are kept in one transaction. */
  private static final int BATCH = 32;

  private final RecordCoder coder;
  private final StoreWriter writer;
  private final Reports reports;
  private final List<Coded> batch = new ArrayList<>();
  private int kept;
  private int known;

  Loading(RecordCoder coder, StoreWriter writer, Reports reports) {
    this.coder = coder;
    this.writer = writer;
    this.reports = reports;
  }

  /** An article with its events, and what the coder warns of. */
  private record Work(Coded coded, List<String> warnings) {}

  /** Loads all and returns the exit code. */
  int run(ArticleInput input, int threads) throws IOException {
    try (InOrder<Work> work = new InOrder<>(threads, this::take)) {
      for (Item item = input.next(); item != null; item = input.next()) {
        take(item, work);
      }
      work.finish();
    }
    flush();
    return reports.finish();
  }

  /** Such as {@code 12 articles new or changed, 3 known before}. */
  String summary() {
    return kept + " articles new or changed, " + known + " known before";
  }

  private void take(Item item, InOrder<Work> work) throws IOException {
    if (item instanceof Item.Read read) {
      arrive(read, work);
    } else {
      work.finish();
      reports.tell(item);
    }
  }

  private void arrive(Item.Read read, InOrder<Work> work) throws IOException {
    StoreWriter.Arrival arrival = writer.arrival(read);
    if (arrival.isKept()) {
      known++;
      reports.coded(read.article().text().length());
      return;
    }
    work.add(() -> coded(arrival.read()));
  }

  private Work coded(Item.Read read) {
    RecordCoder.Records records = coder.records(read.article());
    return new Work(new Coded(read, records.lines(), coder.name()), records.warnings());
  }

  private void take(Work work) {
    Item.Read read = work.coded().read();
    work.warnings().forEach(warning -> reports.warn(read, warning));
    reports.coded(read.article().text().length());
    batch.add(work.coded());
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
