/** Events written in the forms that users' tools read, and read again. */
@NullMarked
package org.isnad.formats;

import org.jspecify.annotations.NullMarked;
