package org.isnad.cli.output;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.isnad.DateRange;
import org.isnad.Place;
import org.isnad.relate.LinkedHappening;
import org.isnad.relate.Party;
import org.isnad.relate.Timeline;
import org.jspecify.annotations.Nullable;

/** A timeline for a person at a terminal: a row a period, below it its happenings when listed. */
public final class TimelineTable {
  private static final String INDENT = "  ";
  private static final String HEADS =
      """
                                            cooperation       conflict
      from        happenings reports score verbal material verbal material
      """;

  private final Terminal terminal;
  private final boolean list;

  /**
   * A table for a terminal.
   *
   * @param list with the happenings
   */
  public TimelineTable(Terminal terminal, boolean list) {
    this.terminal = terminal;
    this.list = list;
  }

  /** The periods in their order, below the heads of the columns. */
  public String write(Timeline timeline) {
    StringBuilder out = new StringBuilder(HEADS);
    for (Timeline.Period period : timeline.periods()) {
      out.append(row(period));
      if (list) {
        period.happenings().forEach(happening -> happening(happening, out));
      }
    }
    return out.toString();
  }

  private static String row(Timeline.Period period) {
    return String.format(
        Locale.ROOT,
        "%-11s %10d %7d %+5.1f %6d %8d %6d %8d\n",
        period.start(),
        period.happenings().size(),
        period.reports(),
        period.score(),
        period.ofQuad(1),
        period.ofQuad(2),
        period.ofQuad(3),
        period.ofQuad(4));
  }

  private void happening(LinkedHappening happening, StringBuilder out) {
    String indent = INDENT;
    for (String line : Cells.wrapped(told(happening), terminal.width() - 2 * INDENT.length())) {
      out.append(indent).append(line).append('\n');
      indent = INDENT + INDENT;
    }
  }

  private static String told(LinkedHappening happening) {
    DateRange date = Objects.requireNonNull(happening.date());
    int reports = happening.tellings().size();
    String days =
        date.first().equals(date.last())
            ? date.first().toString()
            : date.first() + " to " + date.last();
    return PlainWords.joined(
        days,
        happening.type().name(),
        parties(happening.first().actors()) + " → " + parties(happening.first().recipients()),
        place(happening.place()),
        reports + (reports == 1 ? " report" : " reports"),
        happening.sources().stream().map(TimelineTable::cell).collect(Collectors.joining(", ")));
  }

  private static String parties(List<Party> parties) {
    return parties.stream().map(TimelineTable::party).collect(Collectors.joining(", "));
  }

  /** By its name, else by the article's words; with its country. */
  private static String party(Party party) {
    String name = party.name() == null ? party.words() : party.name();
    return cell(name) + (party.country() == null ? "" : " (" + party.country() + ")");
  }

  private static String place(@Nullable Place place) {
    return place == null ? "" : cell(place.name() == null ? place.text() : place.name());
  }

  private static String cell(String text) {
    return Cells.isolated(Cells.oneLine(text));
  }
}
