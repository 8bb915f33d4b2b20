/** Bytes as text: encodings, lines, scripts. */
@NullMarked
package org.isnad.ingest.text;

import org.jspecify.annotations.NullMarked;
