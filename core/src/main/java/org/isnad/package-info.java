/** The library: an article in, its events out. */
@NullMarked
package org.isnad;

import org.jspecify.annotations.NullMarked;
