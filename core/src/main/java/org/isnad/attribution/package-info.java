/** On whose word. */
@NullMarked
package org.isnad.attribution;

import org.jspecify.annotations.NullMarked;
