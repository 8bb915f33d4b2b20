package org.isnad.coreference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.isnad.DateRange;
import org.isnad.Entity;
import org.isnad.Event;
import org.isnad.Event.Status;
import org.isnad.Place;
import org.isnad.event.Candidate;
import org.isnad.language.Phrase;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.Node;
import org.jspecify.annotations.Nullable;

/**
 * How much speaks for two reports telling of one happening: who, when, where, how, and whether the
 * later one points back.
 */
final class Likeness {
  /** From this sum on two reports tell of one happening. */
  static final int ENOUGH = 3;

  private static final int CONTRADICTION = -10;
  private static final int DISJOINT = -2;
  private static final int SLACK_DAYS = 7;

  private final Set<String> another = new HashSet<>();

  Likeness(Lexicon lexicon) {
    for (Node rule : lexicon.files().rules("words/classes")) {
      if (rule.require("class").text().equals("another")) {
        another.addAll(rule.textsOf("words"));
      }
    }
  }

  /** The sum; below {@link #ENOUGH} they tell of two happenings. */
  int of(Report earlier, Report later) {
    Event one = earlier.event();
    Event other = later.event();
    boolean apart = earlier.sentence() == later.sentence() || isAnother(later.candidate());
    if (one.type() != other.type() || apart || !sameStatus(one, other)) {
      return CONTRADICTION;
    }
    return start(one)
        + shared(one, other)
        + parties(one.actors(), other.actors())
        + parties(one.recipients(), other.recipients())
        + dates(earlier, later)
        + places(one.place(), other.place())
        + modes(one.modes(), other.modes())
        + pointing(earlier, later);
  }

  /** The same person or body has a part in both, in whichever place. */
  private static int shared(Event one, Event other) {
    for (Entity some : everybody(one)) {
      for (Entity any : everybody(other)) {
        if (isSame(some, any)) {
          return 3;
        }
      }
    }
    return 0;
  }

  private static List<Entity> everybody(Event event) {
    List<Entity> all = new ArrayList<>(event.actors());
    all.addAll(event.recipients());
    return all;
  }

  /** Many things are said by one speaker on one day: words need more than deeds. */
  private static int start(Event event) {
    return event.type().quad() % 2 == 0 ? 0 : -2;
  }

  private static boolean sameStatus(Event one, Event other) {
    return one.status().contains(Status.NEGATION) == other.status().contains(Status.NEGATION)
        && one.status().contains(Status.HISTORICAL) == other.status().contains(Status.HISTORICAL);
  }

  /** Another attack, a second round, a new arrest. */
  private boolean isAnother(Candidate candidate) {
    Phrase phrase = candidate.sentence().phraseAt(candidate.trigger());
    int to = phrase == null ? candidate.trigger() : phrase.to();
    for (int at = candidate.trigger() + 1; at < to; at++) {
      if (another.contains(candidate.sentence().word(at).lexeme().bareLemma())) {
        return true;
      }
    }
    return false;
  }

  private static int parties(List<Entity> one, List<Entity> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return 0;
    }
    int best = DISJOINT;
    for (Entity some : one) {
      for (Entity any : other) {
        best = Math.max(best, alike(some, any));
      }
    }
    return best;
  }

  private static int alike(Entity one, Entity other) {
    if (isSame(one, other)) {
      return 1;
    }
    if (one.country() == null || other.country() == null) {
      return 0;
    }
    if (!one.country().equals(other.country())) {
      return DISJOINT;
    }
    boolean sameSector = Objects.equals(first(one), first(other));
    boolean bothNamed = one.name() != null && other.name() != null;
    return sameSector && !bothNamed ? 1 : bothNamed ? -1 : 0;
  }

  /** One name in the lists, the same words, or the same last word: a surname. */
  private static boolean isSame(Entity one, Entity other) {
    if (one.name() != null && other.name() != null) {
      return one.name().equals(other.name());
    }
    return one.text().equals(other.text()) || isSurname(one.text(), other.text());
  }

  private static boolean isSurname(String one, String other) {
    String last = one.substring(one.lastIndexOf(' ') + 1);
    boolean both = last.length() < one.length() && other.lastIndexOf(' ') > 0;
    return both && other.endsWith(' ' + last);
  }

  private static @Nullable String first(Entity entity) {
    return entity.sectors().isEmpty() ? null : entity.sectors().get(0);
  }

  /** Two dates of the text must meet; the day of the news is no date of its own. */
  private static int dates(Report earlier, Report later) {
    DateRange one = earlier.event().date();
    DateRange other = later.event().date();
    if (one == null || other == null) {
      return 0;
    }
    if (earlier.isDated() && later.isDated()) {
      return one.equals(other) ? 2 : meet(one, other) ? 0 : CONTRADICTION;
    }
    boolean near =
        !one.last().isBefore(other.first().minusDays(SLACK_DAYS))
            && !other.last().isBefore(one.first().minusDays(SLACK_DAYS));
    return near ? 0 : -3;
  }

  private static boolean meet(DateRange one, DateRange other) {
    return !one.last().isBefore(other.first()) && !other.last().isBefore(one.first());
  }

  private static int places(@Nullable Place one, @Nullable Place other) {
    if (one == null || other == null || one.name() == null || other.name() == null) {
      return 0;
    }
    return one.name().equals(other.name())
        ? 2
        : Objects.equals(one.country(), other.country()) ? -1 : -3;
  }

  private static int modes(List<String> one, List<String> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return 0;
    }
    return one.equals(other) ? 1 : -2;
  }

  /** The attack, after an attack: the definite noun points back; so does the same word. */
  private static int pointing(Report earlier, Report later) {
    boolean definite = later.candidate().features().containsKey("definite-alone");
    boolean sameWord = lexeme(earlier) == lexeme(later);
    boolean near = later.sentence() - earlier.sentence() <= 2;
    return (definite && near ? 3 : 0) + (sameWord ? 1 : 0);
  }

  private static int lexeme(Report report) {
    Candidate candidate = report.candidate();
    return candidate.sentence().word(candidate.trigger()).lexeme().base();
  }
}
