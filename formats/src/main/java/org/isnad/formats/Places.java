package org.isnad.formats;

import org.isnad.Place;
import org.jspecify.annotations.Nullable;

/** What formats ask of a place. */
final class Places {
  private Places() {}

  /** The English name, else the words of the text. */
  static @Nullable String name(@Nullable Place place) {
    if (place == null) {
      return null;
    }
    return place.name() == null ? place.text() : place.name();
  }

  /** Whether it is a whole country. */
  static boolean isCountry(@Nullable Place place, CountryNames countries) {
    return place != null
        && place.name() != null
        && place.name().equals(countries.of(place.country()));
  }

  /** The name of what is smaller than a country, else null. */
  static @Nullable String withinCountry(@Nullable Place place, CountryNames countries) {
    return isCountry(place, countries) ? null : name(place);
  }

  static @Nullable String country(@Nullable Place place) {
    return place == null ? null : place.country();
  }

  static @Nullable String latitude(@Nullable Place place) {
    return place == null ? null : Numbers.plain(place.latitude());
  }

  static @Nullable String longitude(@Nullable Place place) {
    return place == null ? null : Numbers.plain(place.longitude());
  }
}
