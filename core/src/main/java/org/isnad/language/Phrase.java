package org.isnad.language;

import org.jspecify.annotations.Nullable;

/**
 * A noun phrase: a head with its idafa, adjectives and apposition, and the preposition before it.
 *
 * @param index its number in the sentence
 * @param from first token, without a preposition that is a word of its own
 * @param to last token, exclusive
 * @param head the token that carries gender and number
 * @param preposition lemma of the preposition that governs it, null when none does
 * @param mention the mention that its head begins or lies in, null when it names nobody known
 * @param joined number of the phrase that this one is joined to by "and", −1 when to none
 */
public record Phrase(
    int index,
    int from,
    int to,
    int head,
    @Nullable String preposition,
    @Nullable Mention mention,
    int joined) {

  public boolean covers(int token) {
    return from <= token && token < to;
  }
}
