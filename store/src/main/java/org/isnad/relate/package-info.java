/** Which articles and happenings belong together, and why. Pure: nothing is read or kept here. */
@NullMarked
package org.isnad.relate;

import org.jspecify.annotations.NullMarked;
