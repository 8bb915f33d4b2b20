package org.isnad.relate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts tellings of different articles together by happening. */
public final class HappeningLinker {
  private HappeningLinker() {}

  /**
   * The happenings, by their earliest tellings in canonical order: day of publication, article's
   * id, event's id. Each telling joins the happening with which it has the most points on average,
   * if those are enough and none of its tellings speaks against. The order given does not matter.
   */
  public static List<LinkedHappening> link(Collection<Telling> tellings) {
    List<List<Telling>> happenings = new ArrayList<>();
    tellings.stream()
        .sorted(Telling.CANONICAL)
        .forEach(
            telling -> {
              List<Telling> best = best(telling, happenings);
              if (best == null) {
                best = new ArrayList<>(2);
                happenings.add(best);
              }
              best.add(telling);
            });
    return happenings.stream().map(LinkedHappening::new).toList();
  }

  private static @Nullable List<Telling> best(Telling telling, List<List<Telling>> happenings) {
    List<Telling> best = null;
    double most = 0;
    for (List<Telling> happening : happenings) {
      double points = points(telling, happening);
      if (points >= TellingComparer.ENOUGH && points > most) {
        best = happening;
        most = points;
      }
    }
    return best;
  }

  /** The mean; nothing when one of the tellings has no more for it than against it. */
  private static double points(Telling telling, List<Telling> happening) {
    double sum = 0;
    for (Telling other : happening) {
      int points = TellingComparer.points(telling, other);
      if (points <= 0) {
        return 0;
      }
      sum += points;
    }
    return sum / happening.size();
  }
}
