/** Arabic clauses: predicates and who stands where about them. */
@NullMarked
package org.isnad.arabic.syntax;

import org.jspecify.annotations.NullMarked;
