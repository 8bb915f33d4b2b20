package org.isnad.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A person or body of the lexicon, through time.
 *
 * @param id its entry
 * @param kind {@code PERSON}, {@code BODY}, {@code ARMED}, or {@code COUNTRY} for another name of a
 *     state
 * @param name canonical English name
 * @param wikidataId null when unknown
 * @param names Arabic names, the full one first, never empty
 * @param offices in the order of the lexicon, maybe empty
 */
public record Actor(
    String id,
    Referent.Kind kind,
    String name,
    @Nullable String wikidataId,
    List<String> names,
    List<Office> offices) {
  private static final String FORMER = "ELI";

  public Actor {
    names = List.copyOf(names);
    offices = List.copyOf(offices);
  }

  /** The actor as known on a day; without a day, as known last. */
  public Referent asOf(@Nullable LocalDate day) {
    List<Office> held = heldOn(day);
    if (!held.isEmpty()) {
      return referent(held.get(0), sectorsOf(held));
    }
    Office nearest = nearest(day);
    if (nearest == null) {
      return referent(null, List.of());
    }
    boolean left = kind == Referent.Kind.PERSON && nearest.isOfState();
    return left ? referent(outOf(nearest), List.of(FORMER)) : referent(nearest, nearest.sectors());
  }

  /** The offices held on a day, as the lexicon orders them; without a day, those without an end. */
  public List<Office> heldOn(@Nullable LocalDate day) {
    return offices.stream().filter(office -> office.isHeldOn(day)).toList();
  }

  /** Whether any of the offices is one of this country. */
  public boolean isEverOf(String country) {
    return offices.stream().anyMatch(office -> country.equals(office.country()));
  }

  /** The last office left by a day, or else the first to come. */
  private @Nullable Office nearest(@Nullable LocalDate day) {
    Office nearest = null;
    for (Office office : offices) {
      boolean past = day == null || !office.startsAfter(day);
      if (nearest == null || past) {
        nearest = office;
      }
    }
    return nearest;
  }

  private static Office outOf(Office office) {
    String role = office.role() == null ? null : "former " + office.role();
    return new Office(office.country(), List.of(FORMER), role, null, null);
  }

  private static List<String> sectorsOf(List<Office> held) {
    Set<String> sectors = new LinkedHashSet<>();
    for (Office office : held) {
      if (sameCountry(office, held.get(0))) {
        sectors.addAll(office.sectors());
      }
    }
    return new ArrayList<>(sectors);
  }

  private static boolean sameCountry(Office one, Office other) {
    return one.country() == null ? other.country() == null : one.country().equals(other.country());
  }

  private Referent referent(@Nullable Office office, List<String> sectors) {
    return new Referent(
        id,
        kind,
        name,
        names.get(0),
        wikidataId,
        office == null ? null : office.country(),
        sectors,
        office == null ? null : office.role(),
        null,
        null,
        null);
  }
}
