package org.isnad.coreference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.Entity;
import org.isnad.Event;
import org.isnad.EventType;
import org.isnad.language.Clause;
import org.isnad.language.ParsedSentence;
import org.isnad.language.PartOfSpeech;

/**
 * Ties denials to what they deny, wherever in the article it is told: every mention of a denied
 * happening carries who denies it.
 */
public final class DenialLinker {
  private static final int FARTHEST_SENTENCE = 8;

  private DenialLinker() {}

  /**
   * The events with their deniers, in the order given.
   *
   * @param reports with their happenings set
   * @param denials those, of the same list, whose trigger is a verb of denying
   */
  public static List<Event> link(List<Report> reports, List<Report> denials) {
    List<Event> events = new ArrayList<>(reports.size());
    reports.forEach(report -> events.add(report.event()));
    Map<String, List<Entity>> deniers = new LinkedHashMap<>();
    for (Event event : events) {
      note(deniers, event.eventId(), event.deniedBy());
    }
    for (Report denial : denials) {
      int at = reports.indexOf(denial);
      for (int denied : at < 0 ? List.<Integer>of() : denied(reports, at)) {
        note(deniers, events.get(denied).eventId(), denial.event().actors());
        if (events.get(at).recipients().isEmpty()) {
          events.set(at, events.get(at).withRecipients(accusers(events.get(denied), denial)));
        }
      }
    }
    events.replaceAll(event -> denied(event, deniers));
    return events;
  }

  private static void note(
      Map<String, List<Entity>> deniers, String happening, List<Entity> added) {
    if (added.isEmpty()) {
      return;
    }
    List<Entity> all = deniers.computeIfAbsent(happening, id -> new ArrayList<>(2));
    for (Entity denier : added) {
      if (all.stream().noneMatch(old -> isSame(old, denier))) {
        all.add(denier);
      }
    }
  }

  private static Event denied(Event event, Map<String, List<Entity>> deniers) {
    List<Entity> all = deniers.getOrDefault(event.eventId(), List.of());
    return all.isEmpty() ? event : event.withDeniedBy(all);
  }

  /** Who accuses is denied: the accuser, or the source of what is denied. */
  private static List<Entity> accusers(Event denied, Report denial) {
    if (denied.type() == EventType.ACCUSE) {
      return denied.actors();
    }
    List<Entity> sources = new ArrayList<>(1);
    denied.attribution().forEach(link -> sources.add(link.source()));
    sources.removeIf(source -> shares(List.of(source), denial.event().actors()));
    return sources;
  }

  /**
   * What a denial denies: all that its sentence told before it, or the nearest that it may mean.
   */
  private static List<Integer> denied(List<Report> reports, int denial) {
    boolean comments = comments(reports.get(denial));
    List<Integer> denied = new ArrayList<>(1);
    for (int i = denial - 1; i >= 0; i--) {
      int distance = reports.get(denial).sentence() - reports.get(i).sentence();
      boolean far = distance > (comments ? 1 : FARTHEST_SENTENCE);
      if (far || !denied.isEmpty() && !(comments && distance == 0)) {
        return denied;
      }
      Event event = reports.get(i).event();
      if (isDeniable(event, reports.get(denial).event(), comments && distance == 0)) {
        denied.add(i);
      }
    }
    return denied;
  }

  /** "Which is what Damascus denied": it speaks of what its sentence told before. */
  private static boolean comments(Report denial) {
    ParsedSentence sentence = denial.candidate().sentence();
    Clause clause = sentence.clauseAt(denial.candidate().trigger());
    int before = clause.opener() >= 0 ? clause.opener() - 1 : clause.from() - 2;
    return clause.kind() == Clause.Kind.RELATIVE
        && before >= 0
        && sentence.word(before).pos() == PartOfSpeech.PRONOUN;
  }

  /** An accusation of the denier, or a deed that is his or nobody's. */
  private static boolean isDeniable(Event event, Event denial, boolean comments) {
    if (event.type() == EventType.ACCUSE) {
      return shares(event.recipients(), denial.actors());
    }
    boolean deed = event.type().quad() == 4 || event.type() == EventType.AID;
    boolean his = shares(event.actors(), denial.actors());
    return deed && (his || event.actors().isEmpty() || comments);
  }

  private static boolean shares(List<Entity> some, List<Entity> others) {
    for (Entity one : some) {
      for (Entity other : others) {
        if (isSame(one, other) || one.country() != null && one.country().equals(other.country())) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isSame(Entity one, Entity other) {
    return one.span().equals(other.span()) || one.name() != null && one.name().equals(other.name());
  }
}
