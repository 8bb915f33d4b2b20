/** Time expressions resolved against a day. */
@NullMarked
package org.isnad.time;

import org.jspecify.annotations.NullMarked;
