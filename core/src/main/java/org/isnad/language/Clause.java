package org.isnad.language;

/**
 * A clause: the stretch of a sentence that one verb (or participle in a verb's place) governs.
 *
 * @param index its number in the sentence
 * @param from first token
 * @param to last token, exclusive; clauses do not overlap
 * @param predicate the token of its verb or participle, −1 in a clause without one
 * @param auxiliary the token of an auxiliary verb before the predicate, −1 when there is none
 * @param kind how it hangs on its parent
 * @param parent number of the clause that it hangs on, −1 at the top
 * @param opener the token that opens it (a conjunction, a relative), −1 when none does
 * @param quoted inside quotation marks
 */
public record Clause(
    int index,
    int from,
    int to,
    int predicate,
    int auxiliary,
    Kind kind,
    int parent,
    int opener,
    boolean quoted) {

  /** How a clause hangs on its parent. */
  public enum Kind {
    MAIN,
    /** What is said, wanted or known: after that, a colon or a quotation mark. */
    CONTENT,
    /** Tells more of a noun phrase before it. */
    RELATIVE,
    /** A participle or verb that tells what the parent's subject does meanwhile. */
    CIRCUMSTANCE,
    /** When, why, although. */
    ADVERBIAL,
    /** If. */
    CONDITION
  }

  public boolean covers(int token) {
    return from <= token && token < to;
  }
}
