package org.isnad.coreference;

import java.util.ArrayList;
import java.util.List;
import org.isnad.Event;
import org.isnad.lexicon.Lexicon;
import org.jspecify.annotations.Nullable;

/** Gives mentions of one happening in an article the id of its earliest mention. */
public final class HappeningLinker {
  private final Likeness likeness;

  public HappeningLinker(Lexicon lexicon) {
    this.likeness = new Likeness(lexicon);
  }

  /** The reports with the {@code eventId} of their events set; order and all else as given. */
  public List<Report> link(List<Report> reports) {
    List<Report> linked = new ArrayList<>(reports.size());
    for (Report report : reports) {
      Report same = earlier(report, linked);
      Event event = same == null ? report.event() : dated(report, same);
      String id = same == null ? event.id() : same.event().eventId();
      linked.add(report.with(event.withEventId(id)));
    }
    return linked;
  }

  /** The likest report before, the nearest of equals; null when none is like enough. */
  private @Nullable Report earlier(Report report, List<Report> before) {
    Report best = null;
    int bestSum = Likeness.ENOUGH - 1;
    for (int i = before.size() - 1; i >= 0; i--) {
      int sum = likeness.of(before.get(i), report);
      if (sum > bestSum) {
        best = before.get(i);
        bestSum = sum;
      }
    }
    return best;
  }

  /** An event that nothing dates has the date of an earlier mention that something does date. */
  private static Event dated(Report report, Report same) {
    var date = same.event().date();
    boolean takes = !report.isDated() && report.event().date() != null;
    return takes && same.isDated() && date != null ? report.event().withDate(date) : report.event();
  }
}
