package org.isnad.relate;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * What an article tells of a happening, and which article it is.
 *
 * @param article its id
 * @param published null when unknown
 * @param source the outlet, null when unknown
 */
public record Telling(
    String article, @Nullable LocalDate published, @Nullable String source, EventReport report) {

  /** The order in which tellings are linked, whatever the order of arrival. */
  static final Comparator<Telling> CANONICAL =
      Comparator.comparing(Telling::published, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Telling::article)
          .thenComparing(telling -> telling.report().id());
}
