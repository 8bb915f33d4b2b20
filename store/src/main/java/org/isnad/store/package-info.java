/** Articles and their events, kept in one directory or in PostgreSQL. */
@NullMarked
package org.isnad.store;

import org.jspecify.annotations.NullMarked;
