package org.isnad.relate;

import org.isnad.Entity;
import org.jspecify.annotations.Nullable;

/**
 * Someone who has a part in an event.
 *
 * @param name canonical, or Wikidata's id; null when unknown
 * @param words of the article
 * @param country code, null when unknown
 * @param sector the main one, null when unknown
 */
public record Party(
    @Nullable String name, String words, @Nullable String country, @Nullable String sector) {

  static Party of(Entity entity) {
    return new Party(
        entity.name() == null ? entity.wikidataId() : entity.name(),
        entity.text(),
        entity.country(),
        entity.sectors().isEmpty() ? null : entity.sectors().get(0));
  }

  /** Both are known by one name, or nothing is known of them but the same words. */
  boolean isSame(Party other) {
    return name != null && other.name != null
        ? name.equals(other.name)
        : name == null && other.name == null && words.equals(other.words);
  }

  boolean isOfCountryOf(Party other) {
    return country != null && country.equals(other.country);
  }

  boolean isAlike(Party other) {
    return isSame(other) || isOfCountryOf(other) || words.equals(other.words);
  }
}
