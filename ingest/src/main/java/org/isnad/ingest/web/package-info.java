/** Fetching from the web, politely and safely. */
@NullMarked
package org.isnad.ingest.web;

import org.jspecify.annotations.NullMarked;
