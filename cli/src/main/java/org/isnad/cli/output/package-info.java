/** Events out, for programs and for people. */
@NullMarked
package org.isnad.cli.output;

import org.jspecify.annotations.NullMarked;
