package org.isnad.store;

import java.io.Closeable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.ingest.item.Item;
import org.isnad.store.sql.StoreException;
import org.isnad.store.sql.StoreLocation;
import org.isnad.store.sql.Work;
import org.isnad.store.sql.WritingDatabase;

/**
 * The one writer of a store. What a method was told is kept when it returns, whatever happens to
 * the process afterwards; when it throws, nothing of it is. Safe for threads, which take turns.
 */
public final class StoreWriter implements Closeable {
  private static final int ACTORS_REMEMBERED = 1 << 16;

  private final WritingDatabase database;
  private final Map<String, Long> actors = new HashMap<>();

  private StoreWriter(WritingDatabase database) {
    this.database = database;
  }

  /**
   * Opens a store, made if need be.
   *
   * @throws StoreException when another process writes to it, a newer program made it, or it cannot
   *     be written
   */
  public static StoreWriter open(StoreLocation location) {
    return new StoreWriter(WritingDatabase.open(location));
  }

  /**
   * An article as it comes in.
   *
   * @param read under the id that it has, or will have, in the store
   * @param isKept whether the store has just this, so that there is nothing to do
   */
  public record Arrival(Item.Read read, boolean isKept) {}

  /** Finds what the store has of an article: by its id, else by its address. */
  public Arrival arrival(Item.Read read) {
    return database.write(
        session -> {
          Item.Read own = Arrivals.underKeptId(session, read);
          return new Arrival(own, Arrivals.isKept(session, own));
        });
  }

  /** Keeps an article with its events; returns whether it is new, or a new version. */
  public boolean keep(Coded coded) {
    return keepAll(List.of(coded)) == 1;
  }

  /** Keeps all or none; returns how many of them are new, or a new version. */
  public int keepAll(List<Coded> batch) {
    return write(
        session -> {
          Keeping keeping = new Keeping(session, actors);
          int kept = 0;
          for (Coded coded : batch) {
            kept += keeping.keep(coded) ? 1 : 0;
          }
          return kept;
        });
  }

  /**
   * An article coded anew.
   *
   * @param article as it was read from this store
   */
  public record Recoded(KeptArticle article, String events, String coder) {}

  /** Replaces the events of articles, all or none; returns what changed, where anything did. */
  public List<Change> recodeAll(List<Recoded> batch) {
    return write(
        session -> {
          Keeping keeping = new Keeping(session, actors);
          List<Change> changes = new ArrayList<>();
          for (Recoded recoded : batch) {
            Change change = keeping.recode(recoded.article(), recoded.events(), recoded.coder());
            if (change != null) {
              changes.add(change);
            }
          }
          return changes;
        });
  }

  /** Does work of one's own in one transaction, on tables of one's own. */
  public synchronized <T> T write(Work<T> work) {
    boolean done = false;
    try {
      T result = database.write(work);
      done = true;
      return result;
    } finally {
      if (!done || actors.size() > ACTORS_REMEMBERED) {
        actors.clear();
      }
    }
  }

  @Override
  public void close() {
    database.close();
  }
}
