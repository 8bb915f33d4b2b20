/** Words that name actors and places. */
@NullMarked
package org.isnad.arabic.mention;

import org.jspecify.annotations.NullMarked;
