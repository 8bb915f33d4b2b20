package org.isnad;

import java.util.List;
import java.util.Map;

/**
 * An article's account of one happening, put together from its mentions.
 *
 * @param account the fullest actors, recipients, date and place; all sources and deniers; else as
 *     in the earliest mention
 * @param mentions ids of the mentions, in the order of the text
 * @param disagreements what the mentions tell differently: a field of the record, and its values
 */
public record Happening(
    Event account, List<String> mentions, Map<String, List<String>> disagreements) {
  public Happening {
    mentions = List.copyOf(mentions);
  }
}
