/** Arabic number words and time expressions. */
@NullMarked
package org.isnad.arabic.time;

import org.jspecify.annotations.NullMarked;
