package org.isnad.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.isnad.store.KeptArticle;
import org.isnad.store.Store;
import org.isnad.store.StoreWriter;

/** Codes the articles of a store anew, in the order of their arrival. */
final class Recoding {
  /** How many articles are read at once, and how many are replaced in one transaction. */
  private static final int BATCH = 32;

  private final RecordCoder coder;
  private final Store store;
  private final StoreWriter writer;
  private final Progress progress;
  private final ChangeCounts counts = new ChangeCounts();
  private final List<StoreWriter.Recoded> batch = new ArrayList<>();
  private long seen;

  Recoding(RecordCoder coder, Store store, StoreWriter writer, Progress progress) {
    this.coder = coder;
    this.store = store;
    this.writer = writer;
    this.progress = progress;
  }

  /**
   * Codes and replaces; returns what changed.
   *
   * @param all also articles that this very coder coded
   */
  ChangeCounts run(boolean all, int threads) throws IOException {
    try (InOrder<StoreWriter.Recoded> work = new InOrder<>(threads, this::take)) {
      List<KeptArticle> articles = store.articlesAfter(0, BATCH);
      while (!articles.isEmpty()) {
        for (KeptArticle article : articles) {
          add(article, all, work);
        }
        articles = store.articlesAfter(articles.get(articles.size() - 1).number(), BATCH);
      }
      work.finish();
    }
    flush();
    progress.clear();
    return counts;
  }

  private void add(KeptArticle article, boolean all, InOrder<StoreWriter.Recoded> work)
      throws IOException {
    if (all || !article.coder().equals(coder.name())) {
      work.add(() -> recoded(article));
    } else {
      step(article);
    }
  }

  private StoreWriter.Recoded recoded(KeptArticle article) {
    String lines = coder.records(article.article()).lines();
    return new StoreWriter.Recoded(article, lines, coder.name());
  }

  private void take(StoreWriter.Recoded recoded) {
    step(recoded.article());
    batch.add(recoded);
    if (batch.size() == BATCH) {
      flush();
    }
  }

  private void step(KeptArticle article) {
    seen++;
    progress.step(seen, article.article().text().length());
  }

  private void flush() {
    counts.add(batch.size(), writer.recodeAll(batch));
    batch.clear();
  }
}
