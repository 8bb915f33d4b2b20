/** Candidates for events and the judge that chooses among them. */
@NullMarked
package org.isnad.event;

import org.jspecify.annotations.NullMarked;
