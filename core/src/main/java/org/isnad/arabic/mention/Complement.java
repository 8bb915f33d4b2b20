package org.isnad.arabic.mention;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a noun belongs to.
 *
 * @param to token after it
 * @param country null when unknown
 * @param sectors of a body, empty of a country or place
 * @param recall under which key the context may know its country, or null
 */
record Complement(int to, @Nullable String country, List<String> sectors, @Nullable String recall) {
  Complement {
    sectors = List.copyOf(sectors);
  }

  /** Whether it is a country or place rather than a body or person. */
  boolean isState() {
    return sectors.isEmpty() && country != null;
  }
}
