/** Who is who, and since when. */
@NullMarked
package org.isnad.actor;

import org.jspecify.annotations.NullMarked;
