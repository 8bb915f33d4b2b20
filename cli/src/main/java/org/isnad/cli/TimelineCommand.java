package org.isnad.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.isnad.cli.output.TimelineRecords;
import org.isnad.cli.output.TimelineTable;
import org.isnad.relate.HappeningLinker;
import org.isnad.relate.LinkedHappening;
import org.isnad.relate.Timeline;
import org.isnad.store.Dyad;
import org.isnad.store.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code isnad timeline}: what happened between two parties, period by period. */
@Command(
    name = "timeline",
    description = {
      "Counts what happened between two parties, period by period, whichever did it.",
      "What several articles tell is linked first, so that a count counts happenings;",
      "what is only denied, planned or thought does not count."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  isnad timeline --store news --actor IRN --with ISR --by week",
      "  isnad timeline --store news --actor USA --with SYR --from 2018-04-01 --by day --list"
    })
final class TimelineCommand implements Callable<Integer> {
  /** The lengths of periods, as they are written. */
  enum By {
    DAY(Timeline.Unit.DAY),
    WEEK(Timeline.Unit.WEEK),
    MONTH(Timeline.Unit.MONTH);

    private final Timeline.Unit unit;

    By(Timeline.Unit unit) {
      this.unit = unit;
    }

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Streams streams;

  @Spec private @Nullable CommandSpec spec;
  @Mixin private final StoreOptions storeOptions = new StoreOptions();

  @Option(
      names = "--actor",
      paramLabel = "WHO",
      required = true,
      description = "One side: a country's code, a name in English or Arabic, a Wikidata id.")
  private String actor = "";

  @Option(
      names = "--with",
      paramLabel = "WHO",
      required = true,
      description = "The other side; the same code for what happens within a country.")
  private String other = "";

  @Option(names = "--from", paramLabel = "DATE", description = "Happened on this day or later.")
  private @Nullable String first;

  @Option(names = "--to", paramLabel = "DATE", description = "Happened on this day or earlier.")
  private @Nullable String last;

  @Option(
      names = "--by",
      paramLabel = "PERIOD",
      defaultValue = "week",
      description = "${COMPLETION-CANDIDATES}. Without it: ${DEFAULT-VALUE}.")
  private By by = By.WEEK;

  @Option(names = "--list", description = "Also list the happenings.")
  private boolean list;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES}. Without it: table for a terminal, else jsonl.")
  private SearchCommand.@Nullable Format format;

  TimelineCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    LocalDate from = Dates.option(Objects.requireNonNull(spec), "--from", first);
    LocalDate to = Dates.option(Objects.requireNonNull(spec), "--to", last);
    print(Timeline.of(happenings(), by.unit, from, to));
    return ExitCode.DONE;
  }

  /** Of all days: the same whichever days are asked for. */
  private List<LinkedHappening> happenings() {
    try (Store store = Store.open(storeOptions.location())) {
      return HappeningLinker.link(new Dyad(actor, other).tellings(store));
    }
  }

  private void print(Timeline timeline) {
    boolean table =
        format == null ? streams.screen().interactive() : format == SearchCommand.Format.TABLE;
    streams.print(
        table
            ? new TimelineTable(streams.screen(), list).write(timeline)
            : TimelineRecords.lines(timeline, list));
    if (timeline.undated() > 0) {
      streams.say(timeline.undated() + " happenings are of no one " + by + " and not counted");
    }
  }
}
