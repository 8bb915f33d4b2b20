/** Web pages as articles. */
@NullMarked
package org.isnad.ingest.page;

import org.jspecify.annotations.NullMarked;
