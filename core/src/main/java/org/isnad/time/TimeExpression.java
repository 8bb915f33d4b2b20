package org.isnad.time;

/**
 * Words that tell when, how long or how often.
 *
 * <p>The tokens include a preposition that belongs to the meaning (since, until, before, after,
 * within, between, from) and leave out one that merely joins (in, on, at), even where it is written
 * as one with the first word.
 *
 * @param from first token of the sentence
 * @param to last token, exclusive
 * @param value what they say, to be resolved against a day
 */
public record TimeExpression(int from, int to, TimeValue value) {

  /** Whether it dates what happened, only its start, only its end, or only says how long. */
  public TimeRole role() {
    return value.role();
  }
}
