package org.isnad.cli;

import java.nio.file.Path;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.isnad.lexicon.Lexicon;
import org.isnad.store.Store;
import org.isnad.store.search.SearchIndex;
import org.isnad.store.sql.StoreLocation;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The search index that a command works with. */
final class IndexOptions {
  /** Tells which processor instructions it would like; the user has not asked. */
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec spec;

  @Mixin private final LexiconOptions lexiconOptions = new LexiconOptions();

  @Option(
      names = "--index",
      paramLabel = "DIR",
      description = {
        "Where the index is; it is made and brought up to date at need. Without it: search/ in",
        "the store's folder. A PostgreSQL store needs it."
      })
  private @Nullable Path index;

  /** The index of a store, brought up to date. */
  SearchIndex open(Store store, Streams streams) {
    LUCENE.setLevel(Level.SEVERE);
    Path folder = folder(store.location());
    Lexicon lexicon = lexiconOptions.lexicon();
    Progress progress = new Progress(streams, store.articleCount());
    try {
      return SearchIndex.open(
          store,
          folder,
          lexicon,
          lexiconOptions.coderName(lexicon),
          done -> progress.step(done, 0));
    } finally {
      progress.clear();
    }
  }

  private Path folder(StoreLocation location) {
    if (index != null) {
      return index;
    }
    Path directory = location.directory();
    if (directory == null) {
      throw new ParameterException(
          Objects.requireNonNull(spec).commandLine(),
          "--index DIR is needed with a PostgreSQL store: the index of words is in a folder");
    }
    return directory.resolve("search");
  }
}
