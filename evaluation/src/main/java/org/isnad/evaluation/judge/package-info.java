/** Learning the judge's weights from gold articles. */
@NullMarked
package org.isnad.evaluation.judge;

import org.jspecify.annotations.NullMarked;
