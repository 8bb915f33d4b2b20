/** Scores of records against gold articles; speed. */
@NullMarked
package org.isnad.evaluation;

import org.jspecify.annotations.NullMarked;
