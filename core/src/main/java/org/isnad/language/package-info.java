/** What every language gives to the coder: sentences, tokens, analyses, mentions, clauses. */
@NullMarked
package org.isnad.language;

import org.jspecify.annotations.NullMarked;
