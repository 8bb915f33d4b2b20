package org.isnad.store.search;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.LongConsumer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TotalHits;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.isnad.lexicon.Lexicon;
import org.isnad.store.KeptArticle;
import org.isnad.store.Store;
import org.isnad.store.sql.StoreException;
import org.jspecify.annotations.Nullable;

/**
 * The index of a store, brought up to date when it is opened and by {@link #refresh}: made anew
 * where it is missing, damaged, of another format or lexicon, or not of this store; else given what
 * the store changed since. Nothing in it is not in the store. Safe for threads; of several
 * processes one updates it and the others search what is there.
 */
public final class SearchIndex implements Closeable {
  /** Changes whenever documents do. */
  private static final String FORMAT = "1";

  private final Store store;
  private final Path folder;
  private final Lemmas lemmas;
  private final QueryReader reader;
  private final String format;
  private final FSDirectory directory;
  private @Nullable SearcherManager searchers;

  private SearchIndex(Store store, Path folder, Lexicon lexicon, String lexiconName)
      throws IOException {
    this.store = store;
    this.folder = folder;
    this.lemmas = new Lemmas(lexicon);
    this.reader = new QueryReader(lemmas);
    this.format = FORMAT + ' ' + lexiconName;
    this.directory = FSDirectory.open(Files.createDirectories(folder));
  }

  /**
   * Opens the index of a store and brings it up to date.
   *
   * @param folder of the index alone, made if need be
   * @param lexicon tells the lemmas
   * @param lexiconName names it exactly; another name makes the index anew
   * @param progress is told how many articles were indexed so far, from any thread
   * @throws StoreException when the index cannot be written or read
   */
  public static SearchIndex open(
      Store store, Path folder, Lexicon lexicon, String lexiconName, LongConsumer progress) {
    try {
      SearchIndex index = new SearchIndex(store, folder, lexicon, lexiconName);
      index.update(progress);
      return index;
    } catch (IOException e) {
      throw failure(folder, e);
    }
  }

  /** Brings the index up to date with the store. */
  public synchronized void refresh() {
    try {
      update(done -> {});
    } catch (IOException e) {
      throw failure(folder, e);
    }
  }

  private synchronized void update(LongConsumer progress) throws IOException {
    Mark mark = mark();
    boolean usable = mark.isOf(store, format);
    if (!usable || mark.change() < store.lastChange() || mark.change() == 0) {
      write(usable ? mark : Mark.none(format), progress);
    }
    if (searchers == null) {
      searchers = new SearcherManager(directory, null);
    } else {
      searchers.maybeRefreshBlocking();
    }
  }

  /** What the index on the disk holds; nothing where it cannot be read. */
  private Mark mark() {
    try (DirectoryReader present = DirectoryReader.open(directory)) {
      return Mark.of(present.getIndexCommit().getUserData());
    } catch (IOException | IllegalArgumentException e) {
      return Mark.none("");
    }
  }

  private void write(Mark mark, LongConsumer progress) throws IOException {
    try {
      if (mark.change() == 0) {
        clear();
      }
      follow(mark, progress);
    } catch (LockObtainFailedException e) {
      if (mark.change() == 0) {
        throw new StoreException(
            "another process is making the index in " + folder + "; try again later", e);
      }
    }
  }

  private void follow(Mark mark, LongConsumer progress) throws IOException {
    try (IndexUpdate update = new IndexUpdate(store, folder, lemmas, mark, progress)) {
      update.run();
    }
  }

  /** Removes what is there, which may be damaged; who has it open can go on reading. */
  private void clear() throws IOException {
    try (Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
      for (String file : directory.listAll()) {
        if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
          lock.ensureValid();
          directory.deleteFile(file);
        }
      }
    }
  }

  /**
   * Searches.
   *
   * @throws SearchException when the query cannot be understood
   */
  public Page search(SearchQuery query) {
    try {
      return find(query);
    } catch (IOException e) {
      throw failure(folder, e);
    }
  }

  private Page find(SearchQuery query) throws IOException {
    List<Clause> clauses = reader.read(query.words());
    SearcherManager manager = Objects.requireNonNull(searchers);
    IndexSearcher searcher = manager.acquire();
    try {
      return new Search(searcher, query, clauses).page();
    } finally {
      manager.release(searcher);
    }
  }

  /** One search in one state of the index. */
  private final class Search {
    private final IndexSearcher searcher;
    private final SearchQuery query;
    private final Query asked;
    private final Ranking ranking;
    private final Excerpts excerpts;

    Search(IndexSearcher searcher, SearchQuery query, List<Clause> clauses) {
      this.searcher = searcher;
      this.query = query;
      this.asked = LuceneQueries.of(query, clauses);
      boolean unranked = clauses.stream().allMatch(Clause::isExcluded);
      this.ranking = query.newestFirst() || unranked ? Ranking.NEWEST : Ranking.BEST;
      this.excerpts = new Excerpts(lemmas, clauses);
    }

    Page page() throws IOException {
      FieldDoc after = ranking.after(query.cursor(), searcher.getIndexReader().maxDoc());
      TopDocs found = searcher.searchAfter(after, asked, query.size(), ranking.sort());
      DirectoryReader present = (DirectoryReader) searcher.getIndexReader();
      return new Page(
          hits(found.scoreDocs),
          found.totalHits.value,
          found.totalHits.relation == TotalHits.Relation.EQUAL_TO,
          cursor(found.scoreDocs),
          Mark.of(present.getIndexCommit().getUserData()).change(),
          facets());
    }

    private List<Facet> facets() throws IOException {
      return query.facets() == 0
          ? List.of()
          : searcher.search(asked, new FacetCounts(query.facets()));
    }

    private @Nullable String cursor(ScoreDoc[] found) {
      return found.length < query.size()
          ? null
          : ranking.cursor((FieldDoc) found[found.length - 1]);
    }

    private List<Hit> hits(ScoreDoc[] found) {
      List<Hit> hits = new ArrayList<>();
      for (ScoreDoc one : found) {
        FieldDoc hit = (FieldDoc) one;
        KeptArticle article = store.article(((Number) hit.fields[1]).longValue());
        if (article != null) {
          hits.add(hit(article, hit));
        }
      }
      return hits;
    }

    private Hit hit(KeptArticle article, FieldDoc found) {
      double score = ranking == Ranking.BEST ? ((Number) found.fields[0]).doubleValue() : 0;
      String title = article.article().title();
      return new Hit(
          article,
          score,
          excerpts.title(title == null ? "" : title),
          excerpts.excerpt(article.article().text()));
    }
  }

  private static StoreException failure(Path folder, IOException e) {
    return new StoreException(
        "the index in " + folder + " failed (" + e + "); delete the folder to have it made anew",
        e);
  }

  @Override
  public synchronized void close() {
    try {
      if (searchers != null) {
        searchers.close();
      }
      directory.close();
    } catch (IOException e) {
      throw failure(folder, e);
    }
  }
}
