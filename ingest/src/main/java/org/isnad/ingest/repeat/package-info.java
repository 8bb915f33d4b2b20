/** The same article again, and copies of it. */
@NullMarked
package org.isnad.ingest.repeat;

import org.jspecify.annotations.NullMarked;
