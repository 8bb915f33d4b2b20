/** What refers to the same: dropped subjects, mentions of one happening. */
@NullMarked
package org.isnad.coreference;

import org.jspecify.annotations.NullMarked;
