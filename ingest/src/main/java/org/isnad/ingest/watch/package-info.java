/** Feeds watched for long, without loss or double. */
@NullMarked
package org.isnad.ingest.watch;

import org.jspecify.annotations.NullMarked;
