/** Whether: negated, future, hypothetical, historical. */
@NullMarked
package org.isnad.status;

import org.jspecify.annotations.NullMarked;
