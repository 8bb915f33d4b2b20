package org.isnad.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.isnad.lexicon.LexiconFiles;
import org.jspecify.annotations.Nullable;

/** The persons, bodies and countries of a lexicon, by name and through time. */
public final class ActorTable {
  private final List<Actor> actors;
  private final Countries countries;
  private final UnaryOperator<String> fold;
  private final Map<String, List<Actor>> byOffice = new HashMap<>();

  /**
   * Reads a lexicon's actors.
   *
   * @param fold makes one of the spellings of a name
   */
  public ActorTable(LexiconFiles files, UnaryOperator<String> fold) {
    this.actors = ActorReader.read(files);
    this.countries = Countries.of(files);
    this.fold = fold;
    for (Actor actor : actors) {
      if (actor.kind() == Referent.Kind.PERSON) {
        indexOffices(actor);
      }
    }
  }

  private void indexOffices(Actor actor) {
    for (Office office : actor.offices()) {
      String key = office.country() + '/' + office.role();
      List<Actor> held = byOffice.computeIfAbsent(key, k -> new ArrayList<>());
      if (!held.contains(actor)) {
        held.add(actor);
      }
    }
  }

  /** Persons, then bodies, in the order of their files. */
  public List<Actor> actors() {
    return actors;
  }

  public Countries countries() {
    return countries;
  }

  /**
   * What a name resolves to on a day and why; without a day, as known last.
   *
   * @return those in office on the day first, then the others, maybe empty
   */
  public List<Found> lookup(String name, @Nullable LocalDate on) {
    List<Found> found = new ArrayList<>();
    for (Country country : countries.all()) {
      if (isNamed(country, name)) {
        found.add(new Found(country.named(), "country " + country.code()));
      }
    }
    String key = fold.apply(name);
    List<Actor> named = actors.stream().filter(actor -> isNamed(actor, key)).toList();
    named.stream()
        .filter(actor -> !actor.heldOn(on).isEmpty())
        .forEach(a -> found.add(found(a, on)));
    named.stream()
        .filter(actor -> actor.heldOn(on).isEmpty())
        .forEach(a -> found.add(found(a, on)));
    return found;
  }

  /**
   * The person who alone holds an office of a country on a day; null when nobody or several do.
   *
   * @param role as the lexicon's offices name it
   */
  public @Nullable Actor holder(String role, String country, @Nullable LocalDate on) {
    Actor holder = null;
    for (Actor actor : byOffice.getOrDefault(country + '/' + role, List.of())) {
      if (holds(actor, role, country, on)) {
        if (holder != null) {
          return null;
        }
        holder = actor;
      }
    }
    return holder;
  }

  private static boolean holds(Actor actor, String role, String country, @Nullable LocalDate on) {
    return actor.heldOn(on).stream()
        .anyMatch(office -> role.equals(office.role()) && country.equals(office.country()));
  }

  private boolean isNamed(Actor actor, String key) {
    return fold.apply(actor.id()).equals(key)
        || fold.apply(actor.name()).equals(key)
        || actor.names().stream().anyMatch(name -> fold.apply(name).equals(key));
  }

  private boolean isNamed(Country country, String name) {
    return country.code().equals(name)
        || country.name().equals(name)
        || fold.apply(country.nameAr()).equals(fold.apply(name));
  }

  private static Found found(Actor actor, @Nullable LocalDate on) {
    return new Found(actor.asOf(on), reason(actor.heldOn(on), on));
  }

  private static String reason(List<Office> held, @Nullable LocalDate on) {
    if (held.isEmpty()) {
      return "holds no office " + (on == null ? "now" : "on " + on);
    }
    Office office = held.get(0);
    return String.join(
            " ",
            office.role() == null ? "known" : office.role(),
            office.country() == null ? "of no country" : "of " + office.country(),
            office.from() == null ? "" : "from " + office.from(),
            office.to() == null ? "" : "to " + office.to())
        .strip();
  }

  /**
   * An answer to a look-up.
   *
   * @param reason the office and its days, or that there is none
   */
  public record Found(Referent referent, String reason) {}
}
