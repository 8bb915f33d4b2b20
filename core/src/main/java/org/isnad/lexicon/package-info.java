/** The compiled lexicon: word forms, names, rules and weights. */
@NullMarked
package org.isnad.lexicon;

import org.jspecify.annotations.NullMarked;
