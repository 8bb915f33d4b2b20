package org.isnad.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.isnad.store.Store;
import org.isnad.store.StoreWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code isnad recode}: the store coded anew. */
@Command(
    name = "recode",
    description = {
      "Codes the articles of a store anew with the present lexicon, replaces their events, and",
      "counts what changed by type. Killed and started again, it goes on where it was."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  isnad recode --store news",
      "  isnad recode --store news --lexicon my-lexicon"
    })
final class RecodeCommand implements Callable<Integer> {
  private final Streams streams;

  @Mixin private final StoreOptions storeOptions = new StoreOptions();
  @Mixin private final LexiconOptions lexiconOptions = new LexiconOptions();
  @Mixin private final ThreadOptions threadOptions = new ThreadOptions();

  @Option(
      names = "--all",
      description = "Code also articles that this version of program and lexicon has coded.")
  private boolean all;

  RecodeCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    int threads = threadOptions.number();
    RecordCoder coder = RecordCoder.of(lexiconOptions);
    Store.open(storeOptions.location()).close();
    try (StoreWriter writer = StoreWriter.open(storeOptions.location());
        Store store = Store.open(storeOptions.location())) {
      Progress progress = new Progress(streams, store.articleCount());
      streams.print(new Recoding(coder, store, writer, progress).run(all, threads).summary());
    }
    return ExitCode.DONE;
  }
}
