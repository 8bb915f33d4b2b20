/** How well and how fast single words are analysed, against annotated texts. */
@NullMarked
package org.isnad.evaluation.words;

import org.jspecify.annotations.NullMarked;
