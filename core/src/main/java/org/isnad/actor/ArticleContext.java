package org.isnad.actor;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an article has said so far of who and where: its day, the countries it is about, and whom a
 * surname or a bare title means by now. One for each article, filled as mentions are found in the
 * order of the text; not for several threads.
 */
public final class ArticleContext {
  private static final int OWN_SIDE = 3;

  /** Whose country is asked for: those who govern and fight, or those who live there. */
  public enum Side {
    STATE,
    PEOPLE
  }

  private final @Nullable LocalDate published;
  private final Map<String, Count> countries = new LinkedHashMap<>();
  private final Map<String, Referent> remembered = new HashMap<>();
  private Set<String> announced = Set.of();

  /**
   * A context of an article that has said nothing yet.
   *
   * @param published null when unknown
   */
  public ArticleContext(@Nullable LocalDate published) {
    this.published = published;
  }

  /** The article's day, null when unknown. */
  public @Nullable LocalDate published() {
    return published;
  }

  /** Counts a mention of a country. */
  public void count(String country, Side side) {
    countries.computeIfAbsent(country, code -> new Count()).add(side);
  }

  /** Tells which countries the sentence at hand names, before its mentions are counted. */
  public void announce(Set<String> named) {
    announced = Set.copyOf(named);
  }

  /** How often a country was mentioned, once more when the sentence at hand names it. */
  public int mentions(@Nullable String country) {
    if (country == null) {
      return 0;
    }
    Count count = countries.get(country);
    return (count == null ? 0 : count.all()) + (announced.contains(country) ? 1 : 0);
  }

  /**
   * The country most mentioned so far, the earliest of equals; those mentioned as this side weigh
   * more.
   *
   * @return null before any country is mentioned
   */
  public @Nullable String focus(Side side) {
    String focus = null;
    int best = 0;
    for (Map.Entry<String, Count> country : countries.entrySet()) {
      int weight = country.getValue().weight(side);
      if (weight > best) {
        best = weight;
        focus = country.getKey();
      }
    }
    return focus;
  }

  /** Remembers whom a short name or bare title means from here on. */
  public void remember(String key, Referent referent) {
    remembered.put(key, referent);
  }

  /** Whom a short name or bare title means here, null when nobody yet. */
  public @Nullable Referent recall(String key) {
    return remembered.get(key);
  }

  /** Mentions of one country. */
  private static final class Count {
    private int state;
    private int people;

    void add(Side side) {
      if (side == Side.STATE) {
        state++;
      } else {
        people++;
      }
    }

    int all() {
      return state + people;
    }

    int weight(Side side) {
      return all() + OWN_SIDE * (side == Side.STATE ? state : people);
    }
  }
}
