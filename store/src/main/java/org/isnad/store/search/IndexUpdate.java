package org.isnad.store.search;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.LongConsumer;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.isnad.store.KeptArticle;
import org.isnad.store.Store;

/** Writes into an index what its store changed. */
final class IndexUpdate implements Closeable {
  private static final int PAGE = 256;

  /** A build that is killed goes on from its last commit. */
  private static final int PAGES_A_COMMIT = 100;

  private static final double BUFFER_MEGABYTES = 128;

  private final Store store;
  private final Directory directory;
  private final IndexWriter writer;
  private final ArticleDocuments documents;
  private final String format;
  private final LongConsumer progress;
  private final ExecutorService workers =
      Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(), IndexUpdate::worker);
  private Mark mark;
  private long done;

  /**
   * Begins to write.
   *
   * @param mark of what the index holds; where that is nothing, it is made anew
   * @param progress is told how many articles are indexed so far
   * @throws org.apache.lucene.store.LockObtainFailedException when another process is writing
   */
  IndexUpdate(Store store, Path folder, Lemmas lemmas, Mark mark, LongConsumer progress)
      throws IOException {
    this.store = store;
    this.documents = new ArticleDocuments(lemmas);
    this.format = mark.format();
    this.mark = mark;
    this.progress = progress;
    this.directory = FSDirectory.open(folder);
    IndexWriterConfig config = new IndexWriterConfig();
    config.setRAMBufferSizeMB(BUFFER_MEGABYTES);
    config.setOpenMode(mark.change() == 0 ? OpenMode.CREATE : OpenMode.APPEND);
    config.setCommitOnClose(false);
    this.writer = new IndexWriter(directory, config);
  }

  private static Thread worker(Runnable work) {
    Thread thread = new Thread(null, work, "index");
    thread.setDaemon(true);
    return thread;
  }

  /** Follows the store up to its last change. */
  void run() throws IOException {
    int pages = 0;
    List<KeptArticle> page = store.changedAfter(mark.change(), PAGE);
    while (!page.isEmpty()) {
      write(page);
      long change = page.get(page.size() - 1).change();
      mark = new Mark(format, change, "");
      done += page.size();
      progress.accept(done);
      pages++;
      if (pages % PAGES_A_COMMIT == 0) {
        commit();
      }
      page = store.changedAfter(change, PAGE);
    }
    commit();
  }

  private void commit() throws IOException {
    writer.setLiveCommitData(Mark.at(format, mark.change(), store).asCommit().entrySet());
    writer.commit();
  }

  private void write(List<KeptArticle> page) throws IOException {
    List<Callable<Long>> work = new ArrayList<>();
    page.forEach(article -> work.add(() -> write(article)));
    try {
      for (Future<Long> written : workers.invokeAll(work)) {
        written.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } catch (ExecutionException e) {
      throw new IOException(e.getCause());
    }
  }

  private long write(KeptArticle article) throws IOException {
    Term same = new Term(Fields.BLOCK, Long.toString(article.number()));
    return writer.updateDocuments(same, documents.of(article));
  }

  @Override
  public void close() throws IOException {
    workers.shutdownNow();
    writer.close();
    directory.close();
  }
}
