/** Feeds and lists of feeds. */
@NullMarked
package org.isnad.ingest.feed;

import org.jspecify.annotations.NullMarked;
