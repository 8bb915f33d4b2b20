package org.isnad.actor;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who or what a mention may refer to, as of the article's day.
 *
 * @param id the lexicon entry or the rule that made it, such as {@code vladimir-putin}, {@code
 *     RUS}, {@code title:head-of-state}
 * @param name canonical English name, null when unknown
 * @param nameAr canonical Arabic name, null when unknown
 * @param country country code as in records, null when unknown
 * @param sectors sector codes, the main one first; empty where the event decides (a country)
 * @param role such as {@code head of state}
 * @param latitude of a place, null elsewhere
 * @param longitude of a place, null elsewhere
 * @param geonamesId of a place, null when unknown
 */
public record Referent(
    String id,
    Kind kind,
    @Nullable String name,
    @Nullable String nameAr,
    @Nullable String wikidataId,
    @Nullable String country,
    List<String> sectors,
    @Nullable String role,
    @Nullable Double latitude,
    @Nullable Double longitude,
    @Nullable Long geonamesId) {

  /** What kind of thing it is; rules ask for it. */
  public enum Kind {
    /** A person by name, or by title with or without a name. */
    PERSON,
    /** A body, party, ministry, outlet. */
    BODY,
    /** An army, an armed group, a police force. */
    ARMED,
    /** A country by its name: a government, an army or a place, as the event decides. */
    COUNTRY,
    /** A capital or palace that may stand for its government, or be a place. */
    SEAT,
    /** People by what they are: protesters, residents. */
    GROUP,
    /** A place that acts for nobody. */
    PLACE,
    /** An adjective of country or movement, standing by another noun. */
    DEMONYM
  }

  public Referent {
    sectors = List.copyOf(sectors);
  }

  /** The same of a country, in other sectors. */
  public Referent of(@Nullable String ofCountry, List<String> ofSectors) {
    return new Referent(
        id,
        kind,
        name,
        nameAr,
        wikidataId,
        ofCountry,
        ofSectors,
        role,
        latitude,
        longitude,
        geonamesId);
  }

  public boolean canAct() {
    return kind != Kind.PLACE && kind != Kind.DEMONYM;
  }
}
