package org.isnad.store.search;

import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.jspecify.annotations.Nullable;

/** The orders of hits, and cursors into them: what the last hit of a page sorts by. */
enum Ranking {
  /** By score; equal ones in the order of arrival. */
  BEST,
  /** By day; those of a day, latest arrived first; those without a day last. */
  NEWEST;

  private static final char SEPARATOR = ':';

  private static SortField days() {
    SortField days = new SortField(Fields.DAY, SortField.Type.LONG, true);
    days.setMissingValue(Long.MIN_VALUE);
    return days;
  }

  Sort sort() {
    SortField number = new SortField(Fields.NUMBER, SortField.Type.LONG, this == NEWEST);
    return new Sort(this == BEST ? SortField.FIELD_SCORE : days(), number);
  }

  /** The cursor after a hit. */
  String cursor(FieldDoc last) {
    Number first = (Number) last.fields[0];
    long bits = this == BEST ? Float.floatToIntBits(first.floatValue()) : first.longValue();
    return name().charAt(0) + Long.toString(bits) + SEPARATOR + last.fields[1];
  }

  /**
   * What to search after.
   *
   * @param documents how many the index has
   * @throws SearchException when the cursor is not of a page in this order
   */
  @Nullable FieldDoc after(@Nullable String cursor, int documents) {
    if (cursor == null) {
      return null;
    }
    try {
      int separator = cursor.indexOf(SEPARATOR);
      long bits = Long.parseLong(cursor.substring(1, separator));
      Long number = Long.valueOf(cursor.substring(separator + 1));
      Object first = this == BEST ? (Object) Float.intBitsToFloat((int) bits) : (Object) bits;
      if (cursor.charAt(0) == name().charAt(0)) {
        return new FieldDoc(Math.max(0, documents - 1), Float.NaN, new Object[] {first, number});
      }
    } catch (NumberFormatException | IndexOutOfBoundsException e) {
      // told below
    }
    throw new SearchException("no such cursor for this query: " + cursor);
  }
}
