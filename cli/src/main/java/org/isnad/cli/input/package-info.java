/** Files, folders and streams in, articles out. */
@NullMarked
package org.isnad.cli.input;

import org.jspecify.annotations.NullMarked;
