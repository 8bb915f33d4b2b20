package org.isnad.store.search;

import java.util.Set;
import org.isnad.Span;

/**
 * A word of a text, as the index has it.
 *
 * @param span in the text
 * @param sentence counted from 0
 * @param terms under which it is found
 */
record Word(Span span, int sentence, Set<String> terms) {}
