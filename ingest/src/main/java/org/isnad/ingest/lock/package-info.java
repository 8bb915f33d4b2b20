/** One process at a time in a folder. */
@NullMarked
package org.isnad.ingest.lock;

import org.jspecify.annotations.NullMarked;
