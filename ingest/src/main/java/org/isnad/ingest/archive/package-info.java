/** Files that hold articles. */
@NullMarked
package org.isnad.ingest.archive;

import org.jspecify.annotations.NullMarked;
