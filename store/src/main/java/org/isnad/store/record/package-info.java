/** Articles and events as the store holds them: JSON, packed, and read again. */
@NullMarked
package org.isnad.store.record;

import org.jspecify.annotations.NullMarked;
