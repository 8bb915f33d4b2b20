package org.isnad.ingest.item;

import org.jspecify.annotations.Nullable;

/**
 * What is known of an article beside what is coded. Everything may be unknown.
 *
 * @param published when it appeared, ISO 8601, with the time and its zone where they are known
 * @param updated when it was last changed, in the same form
 * @param author as the page names it
 * @param language BCP 47
 * @param copyOf the id of an earlier article of another outlet with nearly the same text
 * @param versionOf the id of the article that this is a later state of
 * @param idGiven whether the input gave the id, which was made from the address or text otherwise
 * @param more what else the input tells, which this program does not know: members of a JSON object
 *     without its braces, empty when there is nothing
 */
public record Origin(
    @Nullable String published,
    @Nullable String updated,
    @Nullable String author,
    @Nullable String language,
    @Nullable String copyOf,
    @Nullable String versionOf,
    boolean idGiven,
    String more) {
  /** Nothing is known. */
  public static final Origin UNKNOWN = new Origin(null, null, null, null, null, null, false, "");

  /** Of a data set, which knows when the article appeared and its language, maybe. */
  public static Origin of(@Nullable String published, @Nullable String language, boolean idGiven) {
    return new Origin(published, null, null, language, null, null, idGiven, "");
  }

  /** The same, known to copy an article. */
  public Origin copyOf(String id) {
    return new Origin(published, updated, author, language, id, versionOf, idGiven, more);
  }

  /** The same, known to be a later state of an article. */
  public Origin versionOf(String id) {
    return new Origin(published, updated, author, language, copyOf, id, idGiven, more);
  }

  /** The same without what other articles have to do with it. */
  public Origin alone() {
    return new Origin(published, updated, author, language, null, null, idGiven, more);
  }
}
