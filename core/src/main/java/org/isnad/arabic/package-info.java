/** Arabic letters, sentences and tokens. */
@NullMarked
package org.isnad.arabic;

import org.jspecify.annotations.NullMarked;
