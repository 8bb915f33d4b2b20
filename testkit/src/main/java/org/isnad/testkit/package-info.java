/** Runs the examples and cases of a lexicon and checks its form. */
@NullMarked
package org.isnad.testkit;

import org.jspecify.annotations.NullMarked;
