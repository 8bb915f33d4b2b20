package org.isnad.ingest.item;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days of publication as people and data sets write them: ISO 8601, by the first ten characters.
 */
public final class PublishedDate {
  private static final int DAY = 10;

  private PublishedDate() {}

  /** The day of an ISO 8601 date or date-time, or null when the text is none. */
  public static @Nullable LocalDate parse(String text) {
    if (text.length() < DAY || text.length() > DAY && !startsTime(text.charAt(DAY))) {
      return null;
    }
    try {
      return LocalDate.parse(text.substring(0, DAY));
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static boolean startsTime(char c) {
    return c == 'T' || c == 't' || c == ' ';
  }
}
