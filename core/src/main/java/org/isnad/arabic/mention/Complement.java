package org.isnad.arabic.mention;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a noun belongs to.
 *
 * @param to token after it
 * @param country null when unknown
 * @param sectors of a body, empty of a country or place
 * @param recall under which keys the context may know its country
 * @param inherits whether it belongs to the country in focus when nothing else tells
 */
record Complement(
    int to, @Nullable String country, List<String> sectors, List<String> recall, boolean inherits) {
  Complement {
    sectors = List.copyOf(sectors);
    recall = List.copyOf(recall);
  }

  /** Whether it is a country or place rather than a body or person. */
  boolean isState() {
    return sectors.isEmpty() && country != null;
  }
}
