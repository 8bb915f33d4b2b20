package org.isnad.cli;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.isnad.cli.output.ChangeRecords;
import org.isnad.store.Change;
import org.isnad.store.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code isnad changes}: what changed in a store. */
@Command(
    name = "changes",
    description = {
      "Lists the changes of a store, one JSON object a line, for those who hold a copy of it:",
      "number: counts them from 1; article: its id; what: added, version or recoded;",
      "version: of the article from then on; added, altered, removed: ids of events."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footer = {"", "Example: isnad changes --store news --after 2766"})
final class ChangesCommand implements Callable<Integer> {
  private static final int PAGE = 1_000;

  private final Streams streams;

  @Spec private @Nullable CommandSpec spec;
  @Mixin private final StoreOptions storeOptions = new StoreOptions();

  @Option(
      names = "--after",
      paramLabel = "N",
      description = "Only changes after this number, the last that you know. Without it: all.")
  private long after;

  ChangesCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    if (after < 0) {
      throw new ParameterException(
          Objects.requireNonNull(spec).commandLine(), "--after must be 0 or more: " + after);
    }
    try (Store store = Store.open(storeOptions.location())) {
      List<Change> changes = store.changesAfter(after, PAGE);
      while (!changes.isEmpty()) {
        streams.print(ChangeRecords.lines(changes));
        changes = store.changesAfter(changes.get(changes.size() - 1).number(), PAGE);
      }
    }
    return ExitCode.DONE;
  }
}
