/** What reading brings: articles, and what to tell about the rest. */
@NullMarked
package org.isnad.ingest.item;

import org.jspecify.annotations.NullMarked;
