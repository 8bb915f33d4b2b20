package org.isnad.formats;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.isnad.Entity;
import org.jspecify.annotations.Nullable;

/**
 * An entity as CAMEO codes it, three letters a part: {@code RUSGOV}, {@code IGOUNO}.
 *
 * @param state ISO 3166-1 alpha-3, null of what is no state
 * @param group CAMEO's code of a known group, null of others
 * @param types kinds and roles, the broadest first
 */
record CameoActor(@Nullable String state, @Nullable String group, List<String> types) {
  private static final String UNITED_NATIONS = "UNO";
  private static final String EUROPEAN_UNION = "EUR";
  private static final String CAMEO_EUROPEAN_UNION = "EEC";
  private static final String BETWEEN_STATES = "IGO";

  CameoActor {
    types = List.copyOf(types);
  }

  /** Of nobody: no state, no group, no type. */
  static CameoActor of(@Nullable Entity entity) {
    if (entity == null) {
      return new CameoActor(null, null, List.of());
    }
    String group = group(entity.country());
    Set<String> types = new LinkedHashSet<>();
    if (group != null) {
      types.add(BETWEEN_STATES);
    } else if (entity.country() != null && Countries.INTERNATIONAL.contains(entity.country())) {
      types.add(entity.country());
    }
    for (String sector : entity.sectors()) {
      String role = Sectors.cameo(sector);
      if (role != null) {
        types.add(role);
      }
    }
    return new CameoActor(Countries.state(entity.country()), group, List.copyOf(types));
  }

  private static @Nullable String group(@Nullable String country) {
    if (EUROPEAN_UNION.equals(country)) {
      return CAMEO_EUROPEAN_UNION;
    }
    return UNITED_NATIONS.equals(country) ? UNITED_NATIONS : null;
  }

  /** All parts in CAMEO's order, maybe none. */
  List<String> parts() {
    List<String> parts = new ArrayList<>(types);
    if (state != null) {
      parts.add(0, state);
    }
    if (group != null) {
      parts.add(1, group);
    }
    return parts;
  }

  /** The whole code, null when nothing is known. */
  @Nullable String code() {
    List<String> parts = parts();
    return parts.isEmpty() ? null : String.join("", parts);
  }

  /** The type of a number from 0, null when there are fewer. */
  @Nullable String type(int number) {
    return number < types.size() ? types.get(number) : null;
  }
}
