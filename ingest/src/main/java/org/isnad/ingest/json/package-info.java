/** JSON text, the same bytes on every Java. */
@NullMarked
package org.isnad.ingest.json;

import org.jspecify.annotations.NullMarked;
