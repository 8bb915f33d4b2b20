package org.isnad.time;

/**
 * Words that tell when, how long or how often.
 *
 * @param from first token of the sentence
 * @param to last token, exclusive
 * @param value what they say, to be resolved against a day
 */
public record TimeExpression(int from, int to, TimeValue value) {}
