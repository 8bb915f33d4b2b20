package org.isnad;

/**
 * A source that the text gives for a report.
 *
 * @param source who says so
 * @param cue the verb or phrase that tells it, as a lemma
 */
public record Attribution(Entity source, String cue, Stance stance) {
  /** How the source stands to what it reports. */
  public enum Stance {
    ASSERT,
    DENY,
    DOUBT
  }
}
