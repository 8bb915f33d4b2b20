/** Arabic words: paradigms generated at build time, analyses looked up at run time. */
@NullMarked
package org.isnad.arabic.morphology;

import org.jspecify.annotations.NullMarked;
